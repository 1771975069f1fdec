package vn.tiendo.core.document.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.SourceDocument;

/** A source text kept once, as found; every span in the application points into one of these. */
@Entity
@Table(name = "stored_text")
@Getter
public class StoredText {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StoredTextId id;

    /** The file it was read from; null for a text drafted here. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private @Nullable StoredFileId file;

    private String text;

    /** Offsets where pages begin, joined by commas. */
    private String pageStarts;

    @SuppressWarnings("NullAway.Init")
    protected StoredText() {}

    public StoredText(SourceDocument document, @Nullable StoredFileId file) {
        this.id = StoredTextId.next();
        this.file = file;
        this.text = document.text();
        this.pageStarts = document.pageStarts().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public SourceDocument document() {
        List<Integer> starts =
                Arrays.stream(pageStarts.split(",")).map(Integer::valueOf).toList();
        return new SourceDocument(text, starts);
    }
}
