package vn.tiendo.core.document.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

/**
 * Splits a list of bodies into its names: at semicolons, and at commas and "và" where a new body begins. A comma inside
 * one name ("Phòng Văn hóa, Khoa học và Thông tin") or one class ("các sở, ban, ngành") does not split, nor does a list
 * in brackets.
 */
public final class BodyList {
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s?[;,]\\s?(?:và |cùng |cùng với )?|\\s(?:và|cùng với|cùng|với)\\s|\\s[-+]\\s(?=\\p{Lu})");
    private static final Pattern BARE_CLASS = Pattern.compile(
            "(?:^|(?:các|những|mỗi|từng|mọi|cả|\\d|và|,|thủ trưởng|người đứng đầu|đứng đầu|lãnh đạo|trưởng|của|tại|cho|với|đến|về|giữa) )(?:cơ quan|đơn vị|sở|phòng|ban|ngành|hội"
                    + "|chi|bộ|xã|phường|thị trấn|thị xã|huyện|thành phố|đoàn thể|đặc khu|phòng chuyên môn|trường|thôn|chi ủy|tổ chức|địa phương"
                    + "|doanh nghiệp|tập thể|bản|khu|xóm|cấp)$");
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:các )?(?:ban|ngành|đoàn thể|đơn vị|địa phương|thị trấn|phường|đặc khu|xã|thị xã"
                    + "|thành phố|huyện|giúp việc|doanh nghiệp|phòng|hội|đảng bộ|chi bộ|tổ dân phố|khu phố|khu dân cư|tổ chức|cá nhân|ủy ban)"
                    + "(?=$|[ ,;.]?(?:$|,|;|và | huyện| tỉnh| xã| phường| liên quan| hữu quan| có liên| trực thuộc| thuộc| chuyên môn| cấp| đoàn thể"
                    + "| trên địa| của| ở| ngành| thành phố| đảng| trung ương| cơ sở| được| mình| chủ trì| tham gia| và))");
    private static final Pattern JOINT_OFFICE =
            Pattern.compile("^văn phòng (?:đoàn đại biểu|đoàn đbqh|hđnd|hội đồng nhân dân|huyện ủy|đảng ủy).*");
    private static final Pattern ENDS_IN_A_PLACE = Pattern.compile("(?<!các )(?:tỉnh|huyện|xã|phường|thành phố)$");
    private static final String PLACE = "(?:xã|phường|thị tr[ấâ]n|thị xã|thành phố|huyện|quận|đặc khu|tỉnh|cấp)";
    private static final Pattern ENDS_IN_A_PLACE_CLASS =
            Pattern.compile("(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:các |cấp )?" + PLACE + "(?:, (?:các )?"
                    + PLACE + "){0,4}$");
    private static final Pattern PLACE_CLASS = Pattern.compile("(?:các )?" + PLACE + "(?![\\p{L}])");
    private static final Pattern MEMBER = Pattern.compile(
            "(?:sở|ban|ngành|đoàn thể|đơn vị|địa phương|cơ quan|phòng|tổ chức|doanh nghiệp|xã|phường|thị trấn|cá nhân|ngành)(?![\\p{L}])");
    private static final Pattern LOCALITIES = Pattern.compile("(?:(?:các )?địa phương|các doanh nghiệp)(?![\\p{L}])");
    private static final Pattern UNIT_FOR = Pattern.compile("(?:phòng|vụ|ban) \\p{L}[^,;]{3,40}$");
    private static final Pattern FIELD_OF_A_UNIT = Pattern.compile(
            "(?:đảng viên|cán bộ|công chức|viên chức|chính quyền|thanh tra|báo chí)(?=$|[ ,;.:])(?! (?:các|xã|huyện|tỉnh))");
    private static final Pattern BARE_NEWSPAPER = Pattern.compile("(?:các )?(?:báo|đài|tạp chí)");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,8}");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:và|giao|đề nghị|yêu cầu|phân công|trách nhiệm của|đối với|cho|do|là|với)(?![\\p{L}]) ?:? ?){1,9}");
    private static final Pattern WITHIN_ITS_POWERS =
            Pattern.compile(" theo (?:chức năng|thẩm quyền|nhiệm vụ|phân cấp|lĩnh vực)(?![\\p{L}])");
    private static final Pattern CLOSING = Pattern.compile("(?<![\\s.;:,/])[\\s.;:,/]+$");

    private BodyList() {}

    public static List<Found<String>> split(FlatText list) {
        List<Found<String>> names = new ArrayList<>();
        int start = 0;
        Matcher separator = SEPARATOR.matcher(list.folded());
        while (separator.find()) {
            if (separator.start() > start && parts(list, start, separator)) {
                add(names, list.sub(start, separator.start()));
                start = separator.end();
            }
        }
        add(names, list.from(start));
        return names;
    }

    private static boolean parts(FlatText list, int start, Matcher separator) {
        int next = separator.end();
        if (next >= list.length() || inBrackets(list.text(), start, separator.start())) {
            return false;
        }
        if (separator.group().contains(";")) {
            return true;
        }
        String before = list.folded().substring(start, separator.start());
        String after = list.folded().substring(next, Math.min(list.length(), next + 60));
        boolean joint = JOINT_OFFICE.matcher(before).matches()
                && !before.contains(",")
                && !separator.group().contains(",")
                && after.matches("^(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân).*");
        if (INITIALS.matcher(list.text().substring(start, separator.start())).matches()
                && INITIALS.matcher(list.text()).region(next, list.length()).lookingAt()) {
            return true;
        }
        if (joint || BARE_NEWSPAPER.matcher(before).matches()) {
            return false;
        }
        boolean localities =
                separator.group().contains("và") && LOCALITIES.matcher(after).lookingAt();
        if (!localities && oneClass(before, after)) {
            return false;
        }
        boolean office =
                separator.group().contains(",") && BodyHead.isPerson(list.text().substring(start, separator.start()));
        if (office) {
            return false;
        }
        if (UNIT_FOR.matcher(before).find() && FIELD_OF_A_UNIT.matcher(after).lookingAt()) {
            return false;
        }
        boolean afterPlace = ENDS_IN_A_PLACE.matcher(before).find()
                && Character.isUpperCase(list.text().charAt(next));
        return afterPlace || localities || BodyHead.at(list, next);
    }

    /** Whether a class goes on over a comma or "và": "các sở, ban" + "ngành". */
    static boolean oneClass(String before, String after) {
        if (ENDS_IN_A_PLACE_CLASS.matcher(before).find()
                && !PLACE_CLASS.matcher(after).lookingAt()) {
            return false;
        }
        return GOES_ON.matcher(after).lookingAt() && BARE_CLASS.matcher(before).find();
    }

    /** Whether what stands after a comma can only be a further member of the class before it. */
    static boolean member(String before, String after) {
        return BARE_CLASS.matcher(before).find() && MEMBER.matcher(after).lookingAt();
    }

    private static boolean inBrackets(String text, int start, int at) {
        int open = 0;
        for (int i = start; i < at; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && open > 0 ? -1 : 0;
        }
        return open > 0;
    }

    private static void add(List<Found<String>> names, FlatText part) {
        FlatText name = trimmed(part);
        if (name.length() > 1 && name.length() < 300 && name.text().chars().anyMatch(Character::isLetter)) {
            names.add(name.found());
        }
    }

    private static FlatText trimmed(FlatText part) {
        FlatText name = part;
        Matcher leading = LEADING.matcher(name.folded());
        if (leading.find()) {
            name = name.from(leading.end());
        }
        Matcher stop = CLOSING.matcher(name.text());
        name = stop.find() ? name.sub(0, stop.start()) : name;
        int bracket = name.text().indexOf('(');
        if (bracket > 0 && (name.text().endsWith(")") || name.text().indexOf(')') < 0)) {
            name = name.sub(0, bracket);
        }
        Matcher powers = WITHIN_ITS_POWERS.matcher(name.folded());
        name = powers.find() ? name.sub(0, powers.start()) : name;
        Matcher closing = CLOSING.matcher(name.text());
        return closing.find() ? name.sub(0, closing.start()) : name;
    }
}
