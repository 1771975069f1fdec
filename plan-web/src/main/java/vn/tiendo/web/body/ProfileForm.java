package vn.tiendo.web.body;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;
import vn.tiendo.core.shared.RuleViolation;

/** Where a new body stands and how it signs, as chosen and typed. */
record ProfileForm(
        String parent, String system, String level, String kind, String code, String place, Boolean servesParent) {
    static final ProfileForm EMPTY = new ProfileForm("", "", "", "", "", "", false);

    ProfileForm {
        parent = Objects.requireNonNullElse(parent, "");
        system = Objects.requireNonNullElse(system, "");
        level = Objects.requireNonNullElse(level, "");
        kind = Objects.requireNonNullElse(kind, "");
        code = Objects.requireNonNullElse(code, "");
        place = Objects.requireNonNullElse(place, "");
        servesParent = Objects.requireNonNullElse(servesParent, false);
    }

    /** A new body is most often of the system, level and place of the one above it. */
    static ProfileForm under(Body above) {
        return new ProfileForm(
                above.getId().toString(),
                above.getSystem().name(),
                above.getLevel().name(),
                "",
                "",
                Objects.requireNonNullElse(above.getPlace(), ""),
                false);
    }

    BodyProfile read() {
        return new BodyProfile(
                chosen(BodySystem.values(), system, "profile.system", "body.system.missing"),
                chosen(IssuingLevel.values(), level, "profile.level", "body.level.missing"),
                kind.strip(),
                parentId(),
                stated(code),
                stated(place),
                servesParent);
    }

    private @Nullable BodyId parentId() {
        if (parent.isBlank()) {
            return null;
        }
        try {
            return BodyId.of(parent);
        } catch (IllegalArgumentException noId) {
            throw RuleViolation.on("profile.parent", "body.parent.missing");
        }
    }

    private static <E extends Enum<E>> E chosen(E[] all, String name, String field, String missing) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleViolation.on(field, missing));
    }

    private static @Nullable String stated(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
