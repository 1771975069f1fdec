package vn.tiendo.core.body.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.VietnameseText;

/** Somebody who signs in: a name and an account, nothing more personal than the work needs. */
@Entity
@Table(name = "person")
@Getter
public class Person {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Version
    private @Nullable Long version;

    private String userName;
    private String displayName;

    /** Made by the delegating encoder: {@code {bcrypt}…}. */
    private String passwordHash;

    private boolean mustChangePassword;
    private boolean enabled = true;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(String userName, String displayName, String passwordHash, boolean mustChangePassword) {
        String account = userName.strip().toLowerCase(Locale.ROOT);
        if (!account.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            throw RuleViolation.on("userName", "admin.userName.malformed");
        }
        if (displayName.isBlank()) {
            throw RuleViolation.on("displayName", "admin.displayName.missing");
        }
        this.id = PersonId.next();
        this.userName = account;
        this.displayName = VietnameseText.oneLine(VietnameseText.nfc(displayName));
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangePassword;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
    }

    /** A one-time password made by an administrator; the person must choose another at the next sign-in. */
    public void resetPassword(String oneTimeHash) {
        passwordHash = oneTimeHash;
        mustChangePassword = true;
    }

    public void disable() {
        enabled = false;
    }

    public void enable() {
        enabled = true;
    }
}
