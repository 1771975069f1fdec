package vn.tiendo.core.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** A task (nhiệm vụ) promised in a plan: what, who leads, who cooperates, by when, to yield what. */
@Entity
@Table(name = "plan_task")
@Getter
public class Task {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TaskId id;

    private int ordinal;

    /** The block of text that states it; null only when the text was not kept as blocks. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "section_id"))
    private @Nullable SectionId section;

    private String number;
    private String text;
    private @Nullable String product;

    /** True for "Đề nghị …": asked of a body that does not take orders from the issuer. */
    private boolean request;

    @Embedded
    private Due due;

    @ElementCollection
    @CollectionTable(name = "task_assignment", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "ordinal")
    private List<Assignment> assignments = new ArrayList<>();

    @Embedded
    private @Nullable SourceRef source;

    /** The superior's task it takes over. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "carries_out_id"))
    private @Nullable TaskId carriesOut;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    public Task(TaskId id, Place place, Content content, Due due, List<Assignment> assignments) {
        this.id = id;
        this.ordinal = place.ordinal();
        this.section = place.section();
        this.number = place.number();
        this.text = content.text();
        this.product = content.product();
        this.request = content.request();
        this.carriesOut = content.carriesOut();
        this.due = due;
        this.assignments.addAll(assignments);
    }

    /** What is to be done. */
    public record Content(
            String text,
            @Nullable String product,
            boolean request,
            @Nullable TaskId carriesOut) {}

    void become(Task other) {
        ordinal = other.ordinal;
        section = other.section;
        number = other.number;
        text = other.text;
        product = other.product;
        request = other.request;
        carriesOut = other.carriesOut;
        due = other.due;
        source = other.source == null ? source : other.source;
        assignments.clear();
        assignments.addAll(other.assignments);
    }

    public void readFrom(SourceRef ref) {
        this.source = ref;
    }

    public List<Assignment> leads() {
        return assignments.stream().filter(a -> a.role() == AssignmentRole.LEAD).toList();
    }

    public List<Assignment> cooperating() {
        return assignments.stream()
                .filter(a -> a.role() == AssignmentRole.COOPERATE)
                .toList();
    }
}
