package vn.tiendo.core.document.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Sentences;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.wording.Agent;
import vn.tiendo.core.document.wording.Cooperation;
import vn.tiendo.core.document.wording.Subject;
import vn.tiendo.core.document.wording.SubjectReader;

/**
 * Who the sentences of one paragraph name.
 *
 * @param first subjects of the first sentence
 * @param later subjects of later sentences, and bodies an order in mid-paragraph goes to
 * @param kind what makes the first the ones to act
 */
public record SentenceDoers(
        List<Found<String>> first,
        List<Found<String>> later,
        List<Found<String>> cooperating,
        Subject.Kind kind,
        boolean request) {
    private static final int ENOUGH = 8_000;

    public static SentenceDoers read(FlatText whole) {
        FlatText paragraph = whole.atMost(ENOUGH);
        List<FlatText> sentences = Sentences.of(paragraph);
        Subject subject = SubjectReader.read(sentences.getFirst());
        List<Found<String>> later = new ArrayList<>();
        Subject assigned = SubjectReader.assignedWithin(paragraph);
        for (FlatText sentence : sentences.subList(1, sentences.size())) {
            addNew(later, SubjectReader.read(sentence));
        }
        addNew(later, assigned);
        if (subject == null && later.isEmpty()) {
            later.addAll(Agent.in(paragraph));
        }
        boolean request = subject == null ? assigned != null && assigned.request() : subject.request();
        return new SentenceDoers(
                subject == null ? List.of() : subject.bodies(),
                later,
                Cooperation.partners(paragraph),
                subject == null ? Subject.Kind.SUBJECT : subject.kind(),
                request);
    }

    private static void addNew(List<Found<String>> bodies, @Nullable Subject subject) {
        if (subject == null) {
            return;
        }
        for (Found<String> body : subject.bodies()) {
            boolean known = bodies.stream().anyMatch(b -> b.value().equalsIgnoreCase(body.value()));
            if (!known) {
                bodies.add(body);
            }
        }
    }
}
