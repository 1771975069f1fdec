package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.outline.Capitals;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadSignature;

/**
 * The signature: lines of authority and office in capitals, the last of them the position, then the name. TM., T/M for
 * a collective, KT. for the head, TL. by order, TUQ. by authority given.
 */
public final class SignatureBlock {
    private static final Pattern AUTHORITY = Pattern.compile(
            "^(?:(?:TM|KT|TL|TUQ|T/M|K/T|T/L|T/U/Q|T\\.M|K\\.T)\\s?\\.?\\s|(?:TM|KT|TL|TUQ|Q)\\.)\\s*\\p{Lu}.*");
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:(?:q\\. ?)?(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng ban"
                    + "|trưởng phòng|trưởng tiểu ban|chánh văn phòng|chánh thanh tra|hiệu trưởng|chủ nhiệm|tổng giám đốc|viện trưởng|cục trưởng|chi cục trưởng|trưởng đoàn"
                    + "|chỉ huy trưởng|tổ trưởng|thủ trưởng|bộ trưởng|thứ trưởng|thủ tướng|tổng bí thư|tổng thư ký|vụ trưởng|tổng cục trưởng|trưởng tiểu ban|trưởng công an|quyền chủ tịch)|ủy viên|người đứng đầu).*");
    private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}[\\p{L}'’]*)(?:\\s(?:\\p{Lu}[\\p{L}'’]*)){1,5}$");
    private static final Pattern BODY_WORD = Pattern.compile(
            "^(?:ủy ban|ubnd|hội|ban|sở|phòng|đảng|huyện ủy|tỉnh ủy|thành ủy|văn phòng|mặt trận|lưu|như|nơi nhận|đã ký).*");

    private SignatureBlock() {}

    static boolean authority(String line) {
        return Capitals.are(line)
                && line.length() < 120
                && AUTHORITY.matcher(line).matches();
    }

    /** The line of an office, with which a head signs without any authority line. */
    static boolean headOfBody(FlatText line) {
        return Capitals.are(line.text()) && line.length() < 60 && office(line);
    }

    static boolean office(String line) {
        return Capitals.are(line) && line.length() < 120;
    }

    /** The lines are those of the right column and of the text below the recipients. */
    static ReadSignature read(List<FlatText> lines) {
        List<FlatText> offices = new ArrayList<>();
        FlatText name = null;
        for (FlatText line : lines) {
            String text = line.text();
            if (Capitals.are(text) && (authority(text) || office(line) || !offices.isEmpty() && !isName(line))) {
                if (name != null) {
                    break;
                }
                offices.add(line);
            } else if (isName(line)) {
                name = line;
            }
        }
        FlatText position = position(offices);
        List<FlatText> above = position == null ? offices : offices.subList(0, offices.size() - 1);
        return new ReadSignature(joined(above), found(position), found(name));
    }

    static boolean office(FlatText line) {
        return OFFICE.matcher(line.folded()).matches();
    }

    private static @Nullable FlatText position(List<FlatText> offices) {
        if (offices.isEmpty()) {
            return null;
        }
        FlatText last = offices.getLast();
        return authority(last.text()) && !office(afterPrefix(last)) ? null : last;
    }

    private static FlatText afterPrefix(FlatText line) {
        int space = line.text().indexOf(' ');
        return space < 0 ? line : line.from(space + 1);
    }

    static boolean isName(FlatText line) {
        return line.length() < 40
                && NAME.matcher(line.text()).matches()
                && !BODY_WORD.matcher(line.folded()).matches()
                && !office(line);
    }

    private static @Nullable Found<String> joined(List<FlatText> lines) {
        return lines.isEmpty() ? null : FlatText.join(lines).found();
    }

    private static @Nullable Found<String> found(@Nullable FlatText line) {
        return line == null ? null : line.found();
    }
}
