package vn.tiendo.core.document.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.WordList;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Folding;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadReference.Kind;
import vn.tiendo.core.document.reading.ReadReference.Naming;

/**
 * A law by its name, as NĐ 30/2020, Phụ lục I has it cited: "Luật Đất đai năm 2024", "Bộ luật Lao động", "Hiến pháp". A
 * name that the list of laws lacks must begin with a capital and ends where the clause does.
 */
final class LawForm implements Form {
    private static final Cue HEAD = Cue.of(
            "(?<![\\p{L}]|hội |đoàn |pháp |kỷ |quy |khoa |trường |sinh |ngành )(?:(?<type>bộ luật|luật|pháp lệnh) (?=\\p{L})|(?<constitution>hiến pháp)(?![\\p{L}]))");
    private static final Pattern YEAR = Pattern.compile(
            " ?\\(?(?:(?:sửa đổi )?năm |ngày \\d{1,2}(?:/\\d{1,2}/| tháng \\d{1,2},? năm ))?(?<year>(?:19|20)\\d\\d)(?![\\d/])\\)?");
    /** With its number it is cited as any other document. */
    private static final Pattern NUMBERED = Pattern.compile(" (?:số ?:? ?)?\\d{1,3}/");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}*(?: \\p{Ll}+){0,9}(?![\\p{L}])");
    private static final Pattern NAME_ENDS = Pattern.compile(
            " (?:năm|ngày|số|và|của|về|trong|để|nhằm|gắn|đến|tới|cho|theo|tại|trên|do|được|đã|có|là|hiện hành|mới|này|vào|với|từ|phù hợp|một cách) ");
    private static final List<String> KNOWN = WordList.lines(LawForm.class, "laws.txt").stream()
            .map(Folding::fold)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final int LOOK = 40;

    @Override
    public List<Place> in(FlatText text) {
        List<Place> places = new ArrayList<>();
        for (Matcher head : HEAD.in(text.folded())) {
            Place place = head.group("constitution") == null ? law(text, head) : constitution(text, head);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static @Nullable Place constitution(FlatText text, Matcher head) {
        boolean capital = Character.isUpperCase(text.text().charAt(head.start()));
        return capital ? place(text, head.start(), head.end(), "Hiến pháp", "Hiến pháp", HowRead.WRITTEN) : null;
    }

    private static @Nullable Place law(FlatText text, Matcher head) {
        int from = head.end();
        String type = head.group("type").equals("luật")
                ? "Luật"
                : head.group("type").equals("bộ luật") ? "Bộ luật" : "Pháp lệnh";
        int end = known(text, from);
        HowRead how = end < 0 ? HowRead.DERIVED : HowRead.WRITTEN;
        if (end < 0) {
            boolean capital = Character.isUpperCase(text.text().charAt(head.start()));
            end = capital ? unknown(text, from) : -1;
        }
        if (end < 0) {
            return null;
        }
        String name = text.text().substring(from, end);
        if (NUMBERED.matcher(text.folded()).region(end, text.length()).lookingAt()) {
            return null;
        }
        return place(text, head.start(), end, type, type + " " + name, how);
    }

    private static int known(FlatText text, int from) {
        for (String name : KNOWN) {
            int end = from + name.length();
            if (text.folded().startsWith(name, from)
                    && (end == text.length()
                            || !Character.isLetter(text.folded().charAt(end)))) {
                return end;
            }
        }
        return -1;
    }

    private static int unknown(FlatText text, int from) {
        Matcher name = NAME.matcher(text.text()).region(from, Math.min(text.length(), from + 90));
        if (!name.lookingAt()) {
            return -1;
        }
        String words = text.folded().substring(from, name.end()) + " ";
        Matcher ends = NAME_ENDS.matcher(words);
        int end = ends.find() ? from + ends.start() : name.end();
        return end > from + 1 ? end : -1;
    }

    private static Place place(FlatText text, int start, int end, String type, String name, HowRead how) {
        Matcher year = YEAR.matcher(text.folded()).region(end, Math.min(text.length(), end + LOOK));
        boolean dated = year.lookingAt();
        Integer inYear = dated ? Integer.valueOf(year.group("year")) : null;
        String document = inYear == null ? name : name + " năm " + inYear;
        Naming names = new Naming(Kind.LAW, document, type, null, null, null, inYear);
        return new Place(start, dated ? year.end() : end, names, how);
    }
}
