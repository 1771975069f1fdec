package vn.tiendo.web.obligation;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.Policies;

/** The day standings are asked for, with the office's own rule of what is soon: the same for all of one page. */
@Component
@RequestScope
@RequiredArgsConstructor
public class Today {
    private final Policies policies;
    private final Clock clock;

    private @Nullable AsOf known;

    public AsOf asOf() {
        AsOf asOf = known;
        if (asOf == null) {
            LocalDate today = LocalDate.now(clock);
            asOf = AsOf.of(today, policies.on(today));
            known = asOf;
        }
        return asOf;
    }
}
