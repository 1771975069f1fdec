package vn.tiendo.core.drafting.layout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.core.body.BodySystem;

/** The layout profiles there are. */
public interface LayoutProfiles {
    List<LayoutProfile> all();

    /**
     * The profile for a paper of a system on its date. The Front and the unions set theirs as state papers; a paper
     * older than every rule known takes the oldest.
     */
    default LayoutProfile on(BodySystem system, LocalDate date) {
        BodySystem manner = system == BodySystem.FRONT ? BodySystem.STATE : system;
        List<LayoutProfile> own = all().stream()
                .filter(profile -> profile.system() == manner)
                .sorted(Comparator.comparing(LayoutProfile::validFrom))
                .toList();
        return own.stream()
                .filter(profile -> profile.isValidOn(date))
                .reduce((older, newer) -> newer)
                .or(() -> own.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("no layout profile for " + manner));
    }
}
