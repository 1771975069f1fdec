package vn.tiendo.web.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.drafting.OpenDraft;
import vn.tiendo.core.intake.ProposalContent;
import vn.tiendo.core.intake.sentence.ReadSentence;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.shared.VietnameseText;
import vn.tiendo.web.drafting.outline.SentenceState;
import vn.tiendo.web.drafting.outline.WriteState;
import vn.tiendo.web.shared.CurrentActor;

/** Reads the sentence somebody is writing, and tells the editor whom it can name. */
@Controller
@RequiredArgsConstructor
class SentenceController {
    private final OpenDraft drafts;
    private final ReadSentence readSentence;
    private final WriteState write;
    private final Bodies bodies;
    private final Clock clock;

    @PostMapping(path = "/ke-hoach/{id}/soan/doc-cau", consumes = "application/json")
    @ResponseBody
    SentenceState read(@PathVariable PlanId id, @RequestBody Sentence sentence, @CurrentActor Actor actor) {
        Plan plan = drafts.of(id, actor);
        String words = VietnameseText.oneLine(VietnameseText.nfc(sentence.text()));
        ProposalContent said = readSentence.read(actor, sentence.kind(), words, yearOf(plan));
        Addressee addressee = said.addressee();
        return new SentenceState(
                said.assignments().stream().map(WriteState::named).toList(),
                write.when(said.due()),
                Objects.requireNonNullElse(said.product(), ""),
                WriteState.named(addressee.toPhrase(), addressee.to()),
                WriteState.named(addressee.viaPhrase(), addressee.via()));
    }

    /** The year a month without a year means: that of a plan for one year. */
    private static @Nullable Integer yearOf(Plan plan) {
        LocalDate from = plan.getHead().termFrom();
        LocalDate to = plan.getHead().termTo();
        return from == null || to == null || from.getYear() != to.getYear() ? null : from.getYear();
    }

    /** Everybody who can be named, as the register stands today. */
    @GetMapping("/ke-hoach/soan/don-vi")
    @ResponseBody
    List<Name> names(@CurrentActor Actor actor) {
        BodyCatalogue catalogue = bodies.on(LocalDate.now(clock));
        return Stream.concat(
                        catalogue.groups().stream()
                                .map(g -> new Name(g.id().toString(), true, g.name(), folded(g.name(), g.aliases()))),
                        catalogue.bodies().stream()
                                .map(b -> new Name(
                                        b.id().toString(),
                                        false,
                                        b.name(),
                                        folded(b.name() + " " + b.shortName(), b.aliases()))))
                .toList();
    }

    private static String folded(String names, List<String> aliases) {
        return VietnameseText.fold(names + " " + String.join(" ", aliases));
    }

    record Sentence(PromiseKind kind, String text) {}

    /** {@code search}: all that it is called, without marks. */
    record Name(String id, boolean group, String name, String search) {}
}
