package vn.tiendo.core.document.header;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.header.letter.Addressees;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.outline.Capitals;
import vn.tiendo.core.document.outline.Marker;
import vn.tiendo.core.document.outline.MarkerKind;
import vn.tiendo.core.document.outline.MarkerReader;

/** Cuts a document into its zones. A Decision in front keeps letterhead and signature; the parts are the plan's. */
public final class ZoneFinder {
    private static final int DEEPEST_TITLE = 80;
    /** The last words of a preamble; below them the body begins, numbered or not. */
    private static final Pattern AS_FOLLOWS = Pattern.compile("(?:^|.{40})(?:như sau|sau đây) ?:$");

    private final List<Line> lines;

    private ZoneFinder(List<Line> lines) {
        this.lines = lines;
    }

    public static Zones find(List<Line> lines) {
        return new ZoneFinder(lines).find();
    }

    private Zones find() {
        int title = titleAt();
        int letter = Addressees.at(lines, title);
        if (letter >= 0) {
            return letter(letter);
        }
        int planTitle = title >= 0 && TitleLine.isDecision(lines.get(title).flat()) ? planAfter(title) : title;
        int body = bodyAfter(planTitle);
        int tail = tailFrom(planTitle > title ? title + 1 : body);
        int tailEnd = tailEnd(tail, planTitle);
        return new Zones(
                lines.subList(0, title < 0 ? body : title),
                title < 0 ? null : lines.get(title),
                lines.subList(title + 1, planTitle > title ? Math.min(tail, planTitle) : body),
                lines.subList(planTitle + 1, body),
                lines.subList(body, tail >= body ? tail : lines.size()),
                lines.subList(tail, tailEnd),
                lines.subList(tail >= body ? tailEnd : lines.size(), lines.size()));
    }

    private Zones letter(int addressees) {
        int preamble = Addressees.end(lines, addressees);
        int tail = tailFrom(preamble);
        int body = Addressees.bodyOf(lines, preamble, tail);
        int tailEnd = tailEnd(tail, -1);
        List<Line> front = lines.subList(addressees, body);
        return new Zones(
                lines.subList(0, addressees),
                null,
                front,
                front,
                lines.subList(body, tail),
                lines.subList(tail, tailEnd),
                lines.subList(tailEnd, lines.size()));
    }

    private int titleAt() {
        for (int i = 0; i < Math.min(lines.size(), DEEPEST_TITLE); i++) {
            Marker marker = marker(i);
            if (TitleLine.is(lines.get(i).flat())) {
                return i;
            }
            if (marker != null && marker.kind() == MarkerKind.ROMAN) {
                return -1;
            }
        }
        return -1;
    }

    private int planAfter(int decision) {
        for (int i = decision + 1; i < lines.size(); i++) {
            if (TitleLine.isPlan(lines.get(i).flat())) {
                return i;
            }
        }
        return decision;
    }

    /** The first numbered or capital line below the preamble. */
    private int bodyAfter(int title) {
        boolean sentenceSeen = false;
        for (int i = title + 1; i < lines.size(); i++) {
            Marker marker = marker(i);
            boolean annex = title < 0 && marker != null && marker.kind() == MarkerKind.ANNEX;
            if (annex
                    || marker != null && !bullet(marker) && !lines.get(i).flat().isEmpty()) {
                return i;
            }
            String text = lines.get(i).flat().text();
            if (sentenceSeen && (marker != null || Capitals.are(text))) {
                return i;
            }
            if (title >= 0 && AS_FOLLOWS.matcher(lines.get(i).flat().folded()).find()) {
                return i + 1;
            }
            sentenceSeen |= text.endsWith(":") || text.endsWith(".") || title < 0 && text.length() > 60;
        }
        return title < 0 ? 0 : lines.size();
    }

    private static boolean bullet(Marker marker) {
        return marker.kind() == MarkerKind.DASH
                || marker.kind() == MarkerKind.PLUS
                || marker.kind() == MarkerKind.STAR
                || marker.kind() == MarkerKind.ANNEX;
    }

    private int tailFrom(int start) {
        for (int i = start; i < lines.size(); i++) {
            if (Recipients.begin(lines.get(i).flat())) {
                return signatureAbove(i, start);
            }
        }
        for (int i = lines.size() - 1; i >= Math.max(start, lines.size() - 15); i--) {
            FlatText line = lines.get(i).flat();
            if (SignatureBlock.authority(line.text()) || SignatureBlock.headOfBody(line)) {
                return firstOfSignature(i, start);
            }
        }
        return lines.size();
    }

    private int firstOfSignature(int at, int start) {
        int first = at;
        while (first > start
                && SignatureBlock.office(lines.get(first - 1).flat().text())) {
            first--;
        }
        return first;
    }

    /** A signature printed left of the recipients comes out above them. */
    private int signatureAbove(int recipients, int start) {
        for (int i = Math.max(start, recipients - 6); i < recipients; i++) {
            if (SignatureBlock.authority(lines.get(i).flat().text())) {
                return i;
            }
        }
        return recipients;
    }

    private int tailEnd(int tail, int planTitle) {
        TailEnd end = new TailEnd();
        for (int i = tail; i < lines.size(); i++) {
            Marker marker = marker(i);
            boolean annex = marker != null && marker.kind() == MarkerKind.ANNEX;
            FlatText next = i + 1 < lines.size() ? lines.get(i + 1).flat() : FlatText.EMPTY;
            if (i > tail && (i == planTitle || annex) || end.before(lines.get(i).flat(), marker, next)) {
                return i;
            }
        }
        return lines.size();
    }

    private @Nullable Marker marker(int i) {
        return MarkerReader.read(lines.get(i).flat(), lines.get(i).starred());
    }
}
