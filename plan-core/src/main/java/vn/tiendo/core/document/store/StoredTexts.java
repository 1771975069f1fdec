package vn.tiendo.core.document.store;

import java.util.Optional;

/** Source texts and the files they came from. */
public interface StoredTexts {
    void add(StoredText text);

    Optional<StoredText> byId(StoredTextId id);

    void add(StoredFile file);

    Optional<StoredFile> file(StoredFileId id);
}
