package vn.tiendo.core.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.reading.ReportKind;

/** A duty to report (chế độ báo cáo): who, to whom, through which focal body, when. */
@Entity
@Table(name = "report_duty")
@Getter
public class ReportDuty {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReportDutyId id;

    private int ordinal;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "section_id"))
    private @Nullable SectionId section;

    private String number;
    private String text;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Embedded
    private @Nullable Addressee addressee;

    @Embedded
    private Due due;

    @ElementCollection
    @CollectionTable(name = "report_duty_assignment", joinColumns = @JoinColumn(name = "duty_id"))
    @OrderColumn(name = "ordinal")
    private List<Assignment> reporters = new ArrayList<>();

    @Embedded
    private @Nullable SourceRef source;

    @SuppressWarnings("NullAway.Init")
    protected ReportDuty() {}

    public ReportDuty(ReportDutyId id, Place place, Content content, Due due, List<Assignment> reporters) {
        this.id = id;
        this.ordinal = place.ordinal();
        this.section = place.section();
        this.number = place.number();
        this.text = content.text();
        this.kind = content.kind();
        this.addressee = content.addressee();
        this.due = due;
        this.reporters.addAll(reporters);
    }

    /** What is to be reported, to whom. */
    public record Content(String text, ReportKind kind, Addressee addressee) {}

    void become(ReportDuty other) {
        ordinal = other.ordinal;
        section = other.section;
        number = other.number;
        text = other.text;
        kind = other.kind;
        addressee = other.addressee;
        due = other.due;
        source = other.source == null ? source : other.source;
        reporters.clear();
        reporters.addAll(other.reporters);
    }

    /** {@link Addressee#NOBODY} when the plan names none; a row of nothing but nulls comes back as no record at all. */
    public Addressee getAddressee() {
        return addressee == null ? Addressee.NOBODY : addressee;
    }

    public void readFrom(SourceRef ref) {
        this.source = ref;
    }
}
