package vn.tiendo.core.document.check.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.core.document.reading.ReadRecipient;

/**
 * Who gets a copy: names, and classes ("Các sở, ban, ngành") that cover the bodies of their kind.
 *
 * @param kinds how the names begin that some class takes in
 */
record Copies(List<BodyWords> lines, List<Pattern> kinds) {
    private static final int LONGEST = 600;
    private static final Pattern EVERYBODY = Pattern.compile(
            "(?:^|.*[ (;,-])(?:như (?:trên|mục|điều|phần|kính gửi|thành phần|nội dung|phụ lục)|(?<!tổ chức )thành viên|thành phần (?:tham )?dự|mục [ivx\\d]|điều \\d"
                    + "|(?:cơ quan|đơn vị)(?=,| |$)(?!.*trung ương)).*",
            Pattern.DOTALL);

    /** The first words of a body's name, and the classes that take it in. */
    private static final Map<Pattern, Pattern> COVERED = Map.of(
            Pattern.compile("^(?:sở|thanh tra tỉnh|thanh tra thành phố).*"), classes("sở|ngành"),
            Pattern.compile("^(?:phòng|thanh tra|trung tâm|trạm|đội|hạt|đài).*"), classes("phòng|ngành"),
            Pattern.compile("^(?:ban|ủy ban kiểm tra|cơ quan ủy ban kiểm tra).*"), classes("ban|ngành"),
            Pattern.compile(
                            "^(?:công an|bộ chỉ huy|ban chỉ huy|bảo hiểm|kho bạc|thuế|cục|chi cục|ngân hàng|tòa án|viện kiểm sát|bưu điện|điện lực|thống kê|báo).*"),
                    classes("ngành|ban"),
            Pattern.compile(
                            "^(?:mặt trận|hội|đoàn|liên đoàn|công đoàn|liên minh|liên hiệp|tỉnh đoàn|huyện đoàn|thành đoàn|xã đoàn).*"),
                    classes("đoàn thể|hội|tổ chức chính trị|mặt trận"),
            Pattern.compile(
                            "^(?:ủy ban nhân dân|đảng ủy|đảng bộ|hội đồng nhân dân)(?: các| cấp)? (?:xã|phường|đặc khu|thị trấn).*"),
                    places("xã|phường|thị trấn|đặc khu|đảng bộ|đảng ủy|cấp ủy|địa phương"),
            Pattern.compile("^(?:ủy ban nhân dân|hội đồng nhân dân) (?:các )?(?:huyện|quận|thị xã|thành phố).*"),
                    places("huyện|quận|thị xã|thành phố|địa phương"),
            Pattern.compile("^(?:đảng ủy|đảng bộ|chi bộ|chi ủy|huyện ủy|thành ủy|thị ủy).*"),
                    classes("cấp ủy|đảng bộ|đảng ủy|chi bộ|tổ chức đảng|tổ chức cơ sở đảng"),
            Pattern.compile("^(?:trường|trạm y tế|hợp tác xã|công ty).*"),
                    classes("trường|trạm|doanh nghiệp|hợp tác xã"));

    static Copies of(List<ReadRecipient> recipients) {
        List<BodyWords> lines = new ArrayList<>();
        for (ReadRecipient recipient : recipients) {
            String words = recipient.words().value();
            lines.add(BodyWords.of(words.substring(0, Math.min(LONGEST, words.length()))));
        }
        List<Pattern> kinds = COVERED.entrySet().stream()
                .filter(entry -> lines.stream()
                        .anyMatch(
                                line -> entry.getValue().matcher(line.folded()).matches()))
                .map(Map.Entry::getKey)
                .toList();
        return new Copies(lines, kinds);
    }

    private static Pattern classes(String words) {
        return Pattern.compile(
                ".*(?<![\\p{L}])(?:các|toàn thể|" + words + ",)(?![\\p{L}]).{0,120}?(?<![\\p{L}])(?:" + words
                        + ")(?![\\p{L}]).*|^(?:" + words + ")(?:,| và).*",
                Pattern.DOTALL);
    }

    /** A word of place counts only where it is a class itself: "các xã", not "các tổ chức … xã". */
    private static Pattern places(String words) {
        return Pattern.compile(
                ".*(?<![\\p{L}])(?:các|cấp) (?:" + words + ")(?![\\p{L}]).*|.*(?<![\\p{L}])(?:" + words + "), (?:"
                        + words + ")(?![\\p{L}]).*",
                Pattern.DOTALL);
    }

    boolean toEverybody() {
        return lines.stream().anyMatch(line -> EVERYBODY.matcher(line.folded()).matches());
    }

    boolean reach(BodyWords body) {
        return lines.stream().anyMatch(line -> line.holds(body))
                || kinds.stream().anyMatch(kind -> kind.matcher(body.folded()).matches());
    }
}
