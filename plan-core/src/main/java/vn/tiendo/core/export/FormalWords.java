package vn.tiendo.core.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.drafting.layout.PrintableHead;

/** The fixed words of papers and how their blanks are filled, as the rules on form demand them. */
final class FormalWords {
    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    static final String RECIPIENTS = "Nơi nhận:";

    /** No-break spaces: they neither collapse on a page of the web nor break over two lines. */
    private static final String BLANK = "\u00A0".repeat(6);

    private static final Pattern PREFIX = Pattern.compile("^(T|K|Q)\\h*[./]?\\h*(M|T|L|UQ)?\\h*\\.?(?=\\h|$)\\h*");
    private static final Pattern TERRITORY =
            Pattern.compile("^((?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|(?:ỦY|UỶ) BAN MTTQ VIỆT NAM) "
                    + "((?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|THỊ XÃ|QUẬN|HUYỆN|TỈNH|THÀNH PHỐ) .+)$");
    private static final int LAST_PADDED_MONTH = 2;

    private FormalWords() {}

    /** State: "Số: 05/KH-UBND". Party: "Số 05-KH/HU", no colon, hyphen first. */
    static String number(PrintableHead head, BodySystem system) {
        boolean party = system == BodySystem.PARTY;
        String given = head.draft() || head.number() == null ? BLANK : padded(head.number());
        return (party ? "Số " : "Số: ") + given + (party ? "-" : "/") + head.symbol();
    }

    /** A zero before days under 10 and before months 1 and 2 only: "ngày 05 tháng 3". */
    static String placeDate(PrintableHead head) {
        LocalDate date = head.date();
        if (date == null) {
            return head.place() + ", ngày" + BLANK + "tháng" + BLANK + "năm" + BLANK;
        }
        String day = head.draft() ? BLANK : " " + padded(Integer.toString(date.getDayOfMonth())) + " ";
        String month = Integer.toString(date.getMonthValue());
        return head.place() + ", ngày" + day + "tháng "
                + (date.getMonthValue() <= LAST_PADDED_MONTH ? padded(month) : month) + " năm " + date.getYear();
    }

    /** Where a people's committee's name breaks over two lines, its territory begins the second. */
    static String[] issuer(String body) {
        return TERRITORY.matcher(capitals(body)).replaceFirst("$1\n$2").split("\n");
    }

    /** The prefix in the manner of the system: "TM." and "KT." of the state, "T/M" and "K/T" of the Party. */
    static String[] authority(@Nullable String words, BodySystem system) {
        String[] lines = words == null || words.isBlank()
                ? new String[0]
                : capitals(words).split("\\h*\\R\\h*");
        for (int at = 0; at < lines.length; at++) {
            lines[at] = PREFIX.matcher(lines[at]).replaceFirst(match -> prefix(match, system));
        }
        return lines;
    }

    private static String prefix(MatchResult match, BodySystem system) {
        String second = match.group(2);
        if (second == null) {
            return match.group(1) + ". ";
        }
        return match.group(1) + (system == BodySystem.PARTY ? "/" + second + " " : second + ". ");
    }

    static String capitals(String words) {
        return words.strip().toUpperCase(Locale.ROOT);
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
