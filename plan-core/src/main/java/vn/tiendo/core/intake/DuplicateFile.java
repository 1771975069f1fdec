package vn.tiendo.core.intake;

import vn.tiendo.core.shared.RuleViolation;

/** The very same bytes were already read in for this body; says where they are, so that work goes on there. */
public class DuplicateFile extends RuleViolation {
    private final transient IntakeId existing;

    public DuplicateFile(Intake earlier) {
        super("intake.duplicate", earlier.getFileName(), earlier.getUploadedAt());
        this.existing = earlier.getId();
    }

    public IntakeId existing() {
        return existing;
    }
}
