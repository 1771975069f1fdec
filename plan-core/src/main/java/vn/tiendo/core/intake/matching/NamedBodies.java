package vn.tiendo.core.intake.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadRecipient;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.wording.BodyList;
import vn.tiendo.core.intake.matching.NamedBody.Part;

/**
 * Every body that a document names as a doer, in its reports, among its recipients or as its issuer, once each. Spellings
 * are one when {@link NameForm} says so; a name whose locality was left out is the one name that goes on with it.
 */
public final class NamedBodies {
    private static final Pattern BRACKET = Pattern.compile(" ?\\([^)]{0,200}\\)?");
    private static final Pattern NO_BODY = Pattern.compile("^(?:lưu|như|vt|mục|điều)(?![\\p{L}]).*", Pattern.DOTALL);
    private static final Pattern LEADING = Pattern.compile("^(?:cac|moi|tung|toan the|tat ca) ");
    private static final Pattern LEVEL = Pattern.compile("(?<bare>.+?) (?:" + OwnLocality.LEVEL
            + ")(?<place> (?!lien quan|co |tren |trong |va |thuoc |khac|duoc )[a-z\\d ]{1,40})?");
    private static final Pattern CLASS = Pattern.compile("(?:^|.* )(?:cac|cap)(?: .*|$)");
    private static final int LONGEST = 200;

    private final String text;
    private final OwnLocality own;
    private final Map<String, Spellings> byForm = new LinkedHashMap<>();

    private NamedBodies(ParsedDocument parsed, String text) {
        this.text = text;
        this.own = new OwnLocality(parsed.header());
    }

    /** @param text the source of the document */
    public static List<NamedBody> of(ParsedDocument parsed, String text) {
        NamedBodies bodies = new NamedBodies(parsed, text);
        bodies.add(parsed.header().issuer(), Part.ISSUER);
        parsed.tasks().forEach(bodies::addTask);
        parsed.reports().forEach(bodies::addReport);
        parsed.closing().recipients().forEach(bodies::addRecipient);
        bodies.joinLeftOutLocalities();
        return bodies.byForm.values().stream().map(s -> s.body(bodies.own)).toList();
    }

    private void addTask(ReadTask task) {
        task.lead().forEach(name -> add(name, Part.LEAD));
        task.cooperating().forEach(name -> add(name, Part.COOPERATES));
    }

    private void addReport(ReadReport report) {
        report.who().forEach(name -> add(name, Part.REPORTS));
        addAll(report.to(), Part.REPORTED_TO);
        addAll(report.via(), Part.REPORTED_VIA);
    }

    private void addRecipient(ReadRecipient recipient) {
        if (recipient.purpose() != ReadRecipient.Purpose.FILE) {
            addAll(recipient.words(), Part.RECIPIENT);
        }
    }

    /** Words that may name several: two addressees of one report, a line of recipients. */
    private void addAll(@Nullable Found<String> names, Part part) {
        if (names != null) {
            FlatText list = FlatText.of(text, names.span().start(), names.span().end());
            BodyList.split(list).forEach(name -> add(name, part));
        }
    }

    private void add(@Nullable Found<String> named, Part part) {
        if (named == null || named.value().length() > LONGEST) {
            return;
        }
        String name = BRACKET.matcher(named.value()).replaceAll("").strip();
        if (name.length() < 2 || NO_BODY.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return;
        }
        Found<String> plain = new Found<>(name, named.span(), named.how());
        byForm.computeIfAbsent(form(name), form -> new Spellings(named.span())).add(plain, part);
    }

    private String form(String name) {
        String form = NameForm.of(name).replace(" co lien quan", " lien quan");
        form = LEADING.matcher(form).replaceFirst("");
        return form.substring(0, own.without(form));
    }

    /** "Phòng Nội vụ" is "Phòng Nội vụ huyện" when no other Phòng Nội vụ is named; so is a level without its place. */
    private void joinLeftOutLocalities() {
        join("place");
        join("level");
    }

    private void join(String left) {
        Map<String, List<String>> longer = new LinkedHashMap<>();
        for (String form : byForm.keySet()) {
            Matcher level = LEVEL.matcher(form);
            if (level.matches()
                    && !CLASS.matcher(level.group("bare")).matches()
                    && left.equals("level") == (level.group("place") == null)) {
                String bare = left.equals("level") ? level.group("bare") : form.substring(0, level.start("place"));
                longer.computeIfAbsent(bare, b -> new ArrayList<>()).add(form);
            }
        }
        longer.forEach((bare, forms) -> {
            Spellings shorter = forms.size() == 1 ? byForm.get(bare) : null;
            Spellings full = byForm.get(forms.getFirst());
            if (shorter != null && full != null) {
                full.takeIn(shorter);
                byForm.remove(bare);
            }
        });
    }
}
