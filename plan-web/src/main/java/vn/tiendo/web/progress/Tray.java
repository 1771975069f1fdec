package vn.tiendo.web.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.web.obligation.ObligationLine;

/** The reports that wait, the longest waiting first, and which of them lies open. */
record Tray(List<ObligationLine> waiting, @Nullable ObligationLine open) {
    /** Counted from 1; 0 when what lies open is not waiting. */
    public int place() {
        for (int i = 0; i < waiting.size(); i++) {
            if (open != null && waiting.get(i).row().id().equals(open.row().id())) {
                return i + 1;
            }
        }
        return 0;
    }

    public @Nullable String before() {
        return place() > 1 ? waiting.get(place() - 2).id() : null;
    }

    /** The next one; after the last the first, if that is another. */
    public @Nullable String after() {
        if (waiting.isEmpty()) {
            return null;
        }
        ObligationLine next = waiting.get(place() % waiting.size());
        return open != null && next.row().id().equals(open.row().id()) ? null : next.id();
    }
}
