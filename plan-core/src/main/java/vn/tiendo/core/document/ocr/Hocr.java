package vn.tiendo.core.document.ocr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.shared.VietnameseText;

/** The words in what recognition programs write of a page (hOCR): each line tells its base line and its type. */
final class Hocr {
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern BOX = Pattern.compile("\\bbbox (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final Pattern BASELINE = Pattern.compile("\\bbaseline " + NUMBER + " " + NUMBER);
    private static final Pattern SIZE = Pattern.compile("\\bx_size " + NUMBER);

    private final List<SeenWord> words = new ArrayList<>();
    private @Nullable Line line;

    private Hocr() {}

    /** @throws vn.tiendo.core.document.UnreadableFile when that is no hOCR */
    static List<SeenWord> words(String hocr) {
        String withoutType = hocr.substring(Math.max(0, hocr.indexOf("<html")));
        Hocr page = new Hocr();
        page.visit(Xml.parse(withoutType.getBytes(StandardCharsets.UTF_8)));
        return page.words;
    }

    private void visit(Element element) {
        String kind = element.getAttribute("class");
        String title = element.getAttribute("title");
        if ("ocrx_word".equals(kind)) {
            addWord(title, VietnameseText.nfc(element.getTextContent().strip()));
            return;
        }
        if (SIZE.matcher(title).find()) {
            line = Line.of(title);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                visit(inner);
            }
        }
    }

    private void addWord(String title, String text) {
        Matcher box = BOX.matcher(title);
        if (line == null || text.isEmpty() || !box.find()) {
            return;
        }
        float left = Float.parseFloat(box.group(1));
        words.add(
                new SeenWord(text, left, Float.parseFloat(box.group(3)), line.baselineAt(left), line.slope, line.size));
    }

    /** A line of words; its base line may slope. */
    private record Line(float left, float bottom, float slope, float lift, float size) {
        static @Nullable Line of(String title) {
            Matcher box = BOX.matcher(title);
            Matcher base = BASELINE.matcher(title);
            Matcher size = SIZE.matcher(title);
            if (!box.find() || !size.find()) {
                return null;
            }
            boolean based = base.find();
            return new Line(
                    Float.parseFloat(box.group(1)),
                    Float.parseFloat(box.group(4)),
                    based ? Float.parseFloat(base.group(1)) : 0,
                    based ? Float.parseFloat(base.group(2)) : 0,
                    Float.parseFloat(size.group(1)));
        }

        float baselineAt(float x) {
            return bottom + lift + slope * (x - left);
        }
    }
}
