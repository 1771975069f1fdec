package vn.tiendo.core.plan.register;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.directive.DirectiveId;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.plan.PlanId;

/** A document a plan stands on; {@code plan} when the application holds it. */
public record RelatedRow(
        DirectiveId directive,
        Relation relation,
        String citation,
        @Nullable String subject,
        @Nullable PlanId plan) {}
