package vn.tiendo.core.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;

/**
 * Who is named for a task, in the words of the plan, and the body or group a person said it is; both null while that is
 * not known ("chưa xác định đơn vị").
 */
@Embeddable
public record Assignment(
        @Enumerated(EnumType.STRING) AssignmentRole role,
        String phrase,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "body_id")) @Nullable
        BodyId body,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "group_id")) @Nullable
        BodyGroupId group) {
    public boolean known() {
        return body != null || group != null;
    }
}
