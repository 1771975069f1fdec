package vn.tiendo.core.body.people;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/** How the body of a person heads its papers on a day. */
@UseCase
@RequiredArgsConstructor
public class ReadLetterhead {
    private final Bodies bodies;

    public Letterhead of(BodyId id, LocalDate day) {
        Body body = bodies.byId(id).orElseThrow(() -> new NotFound(id));
        return new Letterhead(
                nameOf(body.getParent(), day),
                body.nameOn(day).name(),
                body.getSystem() == BodySystem.PARTY,
                body.getPlace());
    }

    private String nameOf(@Nullable BodyId id, LocalDate day) {
        return id == null ? "" : bodies.byId(id).map(b -> b.nameOn(day).name()).orElse("");
    }
}
