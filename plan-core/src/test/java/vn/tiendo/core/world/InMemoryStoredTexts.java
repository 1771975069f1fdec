package vn.tiendo.core.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredFileId;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTextId;
import vn.tiendo.core.document.store.StoredTexts;

/** Texts and files without a database. */
public final class InMemoryStoredTexts implements StoredTexts {
    private final Map<StoredTextId, StoredText> texts = new HashMap<>();
    private final Map<StoredFileId, StoredFile> files = new HashMap<>();

    @Override
    public void add(StoredText text) {
        texts.put(text.getId(), text);
    }

    @Override
    public Optional<StoredText> byId(StoredTextId id) {
        return Optional.ofNullable(texts.get(id));
    }

    @Override
    public void add(StoredFile file) {
        files.put(file.getId(), file);
    }

    @Override
    public Optional<StoredFile> file(StoredFileId id) {
        return Optional.ofNullable(files.get(id));
    }
}
