package vn.tiendo.web.admin;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.people.People;
import vn.tiendo.web.auth.SampleSignIns;

/** Whether this is still a trial copy; in a template {@code ${@sampleData.present}}. */
@Component("sampleData")
@RequiredArgsConstructor
class SampleData {
    private final ObjectProvider<SampleSignIns> samples;
    private final People people;
    private final Bodies bodies;
    private final Clock clock;

    /** False on a copy for real work, and from the moment a trial was ended: what is there now was typed by somebody. */
    public boolean isPresent() {
        SampleSignIns known = samples.getIfAvailable();
        return known != null && !known.list().isEmpty();
    }

    Size size() {
        return new Size(
                people.list().size(), bodies.on(LocalDate.now(clock)).bodies().size());
    }

    /** How much there is to lose. */
    record Size(int people, int bodies) {}
}
