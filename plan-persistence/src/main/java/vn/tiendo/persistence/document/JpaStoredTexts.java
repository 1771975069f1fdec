package vn.tiendo.persistence.document;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredFileId;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTextId;
import vn.tiendo.core.document.store.StoredTexts;

@Repository
@Transactional
@RequiredArgsConstructor
class JpaStoredTexts implements StoredTexts {
    private final EntityManager entities;

    @Override
    public void add(StoredText text) {
        entities.persist(text);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoredText> byId(StoredTextId id) {
        return Optional.ofNullable(entities.find(StoredText.class, id));
    }

    @Override
    public void add(StoredFile file) {
        entities.persist(file);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoredFile> file(StoredFileId id) {
        return Optional.ofNullable(entities.find(StoredFile.class, id));
    }
}
