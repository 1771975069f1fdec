package vn.tiendo.core.document.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import lombok.Getter;

/** An uploaded file, byte for byte, with its SHA-256. Never changed. */
@Entity
@Table(name = "stored_file")
@Getter
public class StoredFile {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StoredFileId id;

    private String name;
    private String mediaType;
    private int size;
    private String sha256;
    private Instant storedAt;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    public StoredFile(String name, String mediaType, byte[] content, Instant storedAt) {
        this.id = StoredFileId.next();
        this.name = name;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = sha256(content);
        this.storedAt = storedAt;
        this.content = content.clone();
    }

    /** Lower-case hex. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
