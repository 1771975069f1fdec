package vn.tiendo.core.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.ocr.PagePicture;
import vn.tiendo.core.document.ocr.SeenWord;
import vn.tiendo.core.document.pdf.page.Page;
import vn.tiendo.core.document.pdf.page.Rule;
import vn.tiendo.core.document.pdf.page.Word;

/** A page as it was seen on its picture, set straight, in the points of a page that was printed. */
final class SeenPage {
    private static final float POINTS_PER_INCH = 72;

    /** What a ruled line or a speck is taken for. */
    private static final Pattern NO_WORD = Pattern.compile("[|¦¡_\\[\\]{}]+|[.:;,'\"`´·‘’“”!]");

    private static final float SAME = 2.5f;
    private static final float BROKEN = 6;

    /** Taller than any letter, in points. */
    private static final float TALL = 22;

    private final PagePicture picture;
    private final double slope;
    private final float scale;

    private SeenPage(PagePicture picture, double slope) {
        this.picture = picture;
        this.slope = slope;
        this.scale = POINTS_PER_INCH / picture.dotsPerInch();
    }

    static Page of(PagePicture picture, List<SeenWord> words) {
        SeenPage page = new SeenPage(picture, slope(words));
        List<Rule> rules =
                joined(PictureRules.of(picture, true).stream().map(page::level).toList());
        List<Rule> level = List.copyOf(rules);
        joined(PictureRules.of(picture, false).stream().map(page::upright).toList()).stream()
                .filter(rule -> rule.length() > TALL || isBetween(rule, level))
                .forEach(rules::add);
        return new Page(
                words.stream()
                        .filter(word -> !NO_WORD.matcher(word.text()).matches())
                        .map(page::word)
                        .toList(),
                rules,
                picture.width() * page.scale,
                picture.height() * page.scale);
    }

    /** How far the paper lay askew: the slope of the middle one of all words. */
    private static double slope(List<SeenWord> words) {
        double[] slopes = words.stream().mapToDouble(SeenWord::slope).sorted().toArray();
        return slopes.length == 0 ? 0 : slopes[slopes.length / 2];
    }

    private Word word(SeenWord seen) {
        float left = x(seen.left(), seen.baseline());
        String text = seen.text().replaceAll("^[|¦]+|[|¦]+$", "");
        return new Word(
                text,
                left,
                left + (seen.right() - seen.left()) * scale,
                y(seen.left(), seen.baseline()),
                seen.size() * scale);
    }

    private Rule level(PictureRules.Stroke stroke) {
        double middle = (stroke.from() + stroke.to()) / 2;
        float from = x(stroke.from(), stroke.middle());
        return new Rule(true, y(middle, stroke.middle()), from, x(stroke.to(), stroke.middle()));
    }

    private Rule upright(PictureRules.Stroke stroke) {
        double middle = (stroke.from() + stroke.to()) / 2;
        float from = y(stroke.middle(), stroke.from());
        return new Rule(false, x(stroke.middle(), middle), from, y(stroke.middle(), stroke.to()));
    }

    private float x(double x, double y) {
        return (float) (x + slope * (y - picture.height() / 2.0)) * scale;
    }

    private float y(double x, double y) {
        return (float) (y - slope * (x - picture.width() / 2.0)) * scale;
    }

    /** Begins and ends on a level rule, as the side of the lowest cell does. */
    private static boolean isBetween(Rule upright, List<Rule> level) {
        return level.stream().anyMatch(rule -> rule.meets(upright, SAME) && Math.abs(rule.at() - upright.from()) < SAME)
                && level.stream()
                        .anyMatch(rule -> rule.meets(upright, SAME) && Math.abs(rule.at() - upright.to()) < SAME);
    }

    /** A line that the scanner broke is one. */
    private static List<Rule> joined(List<Rule> rules) {
        List<Rule> joined = new ArrayList<>();
        rules.stream().sorted(Comparator.comparingDouble(Rule::from)).forEach(rule -> {
            for (int at = 0; at < joined.size(); at++) {
                Rule other = joined.get(at);
                boolean goesOn = other.level() == rule.level()
                        && Math.abs(other.at() - rule.at()) < SAME
                        && rule.from() - other.to() < BROKEN;
                if (goesOn) {
                    joined.set(at, new Rule(rule.level(), other.at(), other.from(), Math.max(other.to(), rule.to())));
                    return;
                }
            }
            joined.add(rule);
        });
        return joined;
    }
}
