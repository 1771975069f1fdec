package vn.tiendo.core.document.store;

import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.reading.ParsedDocument;

/** What stored texts say. A text never changes, so the last few are kept as read. */
@Named
public class ParsedTexts {
    private static final int KEPT = 16;

    private final Map<StoredTextId, ParsedDocument> latest = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<StoredTextId, ParsedDocument> eldest) {
            return size() > KEPT;
        }
    };

    public ParsedDocument of(StoredText text) {
        synchronized (latest) {
            ParsedDocument known = latest.get(text.getId());
            if (known != null) {
                return known;
            }
        }
        ParsedDocument parsed = new DocumentParser().parse(text.document());
        synchronized (latest) {
            latest.put(text.getId(), parsed);
        }
        return parsed;
    }
}
