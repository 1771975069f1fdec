package vn.tiendo.core.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadReference.Kind;
import vn.tiendo.core.document.reading.ReadReference.Naming;

/**
 * What a plenum of the Central Committee resolved, named by number and term: "Nghị quyết Trung ương 4 khóa XI, khóa XII"
 * (two documents), "Nghị quyết Trung ương 4, 5 khóa XII", "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng
 * khóa XIII".
 */
final class PlenumForm implements Form {
    private static final String TERMS =
            "(?:,? ?\\(?khóa (?<terms>" + Ordinal.ROMAN + "(?:(?:,| và) (?:khóa )?" + Ordinal.ROMAN + "){0,4})\\)?)";
    private static final String BY_NUMBER = "(?:hội nghị )?trung ương (?:đảng )?(?:lần thứ (?<ordinal>" + Ordinal.SAID
            + ")|(?<number>\\d{1,2}(?![\\d/-])|" + Ordinal.ROMAN
            + ")(?<more>(?:(?:,| và) \\d{1,2}){1,4}(?=,? ?\\(?khóa ))?)" + TERMS + "?";
    private static final Cue NAMED = Cue.of("(?<![\\p{L}])(?<type>nghị quyết|kết luận) (?:của )?(?:" + BY_NUMBER
            + "|hội nghị lần thứ (?<held>" + Ordinal.SAID + "),? (?:của )?(?:ban chấp hành )?trung ương(?: đảng)?"
            + TERMS.replace("terms", "heldTerms") + "?)");
    private static final Pattern NEXT = Pattern.compile("(?:,| và) (?<plenum>" + BY_NUMBER + ")");
    private static final Pattern ONE_TERM = Pattern.compile(Ordinal.ROMAN);
    private static final Pattern ONE_NUMBER = Pattern.compile("\\d{1,2}");

    @Override
    public List<Place> in(FlatText text) {
        List<Place> places = new ArrayList<>();
        for (Matcher named : NAMED.in(text.folded())) {
            String type = named.group("type");
            String held = named.group("held");
            add(named, type, held == null ? number(named) : held, held == null ? "terms" : "heldTerms", places);
            Matcher next = NEXT.matcher(text.folded()).useTransparentBounds(true);
            for (int at = named.end(), i = 0;
                    i < 6 && next.region(at, text.length()).lookingAt();
                    i++) {
                List<Place> one = new ArrayList<>();
                add(next, type, number(next), "terms", one);
                one.forEach(p ->
                        places.add(new Place(Math.max(p.start(), next.start("plenum")), p.end(), p.names(), p.how())));
                at = next.end();
            }
        }
        return places;
    }

    private static String number(Matcher m) {
        String ordinal = m.group("ordinal");
        return ordinal == null ? m.group("number") : ordinal;
    }

    /** One for each number and each term; each stands at the whole of the words, which name them together. */
    private static void add(Matcher m, String type, String first, String termGroup, List<Place> places) {
        List<String> numbers = new ArrayList<>(List.of(first));
        String more = termGroup.equals("terms") ? m.group("more") : null;
        all(ONE_NUMBER, more, numbers);
        List<String> terms = new ArrayList<>();
        all(ONE_TERM, m.group(termGroup), terms);
        for (String number : numbers) {
            if (terms.isEmpty()) {
                places.add(place(m, type, Ordinal.of(number), null));
            }
            terms.forEach(term -> places.add(place(m, type, Ordinal.of(number), Ordinal.of(term))));
        }
    }

    private static void all(Pattern one, @Nullable String written, List<String> into) {
        if (written != null) {
            one.matcher(written).results().forEach(found -> into.add(found.group()));
        }
    }

    private static Place place(Matcher m, String type, String number, @Nullable String term) {
        String word = Character.toUpperCase(type.charAt(0)) + type.substring(1);
        String document = word + " Trung ương " + number + (term == null ? "" : " khóa " + term);
        Naming names = new Naming(Kind.PLENUM, document, word, "Trung ương", number, term, null);
        return new Place(m.start(), m.end(), names, HowRead.WRITTEN);
    }
}
