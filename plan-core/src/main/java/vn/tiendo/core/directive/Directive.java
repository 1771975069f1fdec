package vn.tiendo.core.directive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/**
 * Any registered document (văn bản chỉ đạo) a plan can carry out, rest on or mention; when the application holds the
 * plan itself, {@code planId} says which.
 */
@Entity
@Table(name = "directive")
@Getter
public class Directive {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DirectiveId id;

    private String typeName;
    private String symbol;
    private @Nullable LocalDate issuedOn;
    private @Nullable String issuerName;
    private @Nullable String subject;
    private @Nullable UUID planId;

    @SuppressWarnings("NullAway.Init")
    protected Directive() {}

    public Directive(
            String typeName,
            String symbol,
            @Nullable LocalDate issuedOn,
            @Nullable String issuerName,
            @Nullable String subject) {
        this.id = DirectiveId.next();
        this.typeName = typeName;
        this.symbol = symbol;
        this.issuedOn = issuedOn;
        this.issuerName = issuerName;
        this.subject = subject;
    }

    /** The application now holds the plan that is this document. */
    public void heldAs(UUID plan, String issuer, String about) {
        this.planId = plan;
        this.issuerName = issuer;
        this.subject = about;
    }

    /** As a plan cites it first: "Kế hoạch số 112/KH-UBND ngày 06/11/2026 của UBND tỉnh". */
    public String citation() {
        String day = issuedOn == null
                ? ""
                : " ngày %02d/%s/%d"
                        .formatted(
                                issuedOn.getDayOfMonth(),
                                issuedOn.getMonthValue() < 3
                                        ? "0" + issuedOn.getMonthValue()
                                        : String.valueOf(issuedOn.getMonthValue()),
                                issuedOn.getYear());
        return typeName + " số " + symbol + day + (issuerName == null ? "" : " của " + issuerName);
    }
}
