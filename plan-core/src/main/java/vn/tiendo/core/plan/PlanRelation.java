package vn.tiendo.core.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.tiendo.core.directive.DirectiveId;
import vn.tiendo.core.directive.Relation;

/** One edge of the cascade: the plan carries out, rests on or mentions a document. */
@Embeddable
public record PlanRelation(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "directive_id"))
        DirectiveId directive,

        @Enumerated(EnumType.STRING) Relation relation) {}
