package vn.tiendo.core.intake.correction;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalContent;

/** Keeps what people correct, one entry for each thing, as long as it differs from what was read. */
@Named
@RequiredArgsConstructor
public class NoteCorrections {
    private static final Set<CorrectedField> TAKEN_BACK_BY_REOPENING =
            Set.of(CorrectedField.DROPPED, CorrectedField.MERGED);

    private final Corrections corrections;
    private final Bodies bodies;
    private final Clock clock;

    /** The proposal said {@code before} and says something else now. */
    public void corrected(Intake intake, Proposal proposal, ProposalContent before, Proposal.Decision decision) {
        BodyCatalogue catalogue = bodies.on(LocalDate.now(clock));
        List<Correction> earlier = corrections.of(proposal.getId());
        for (Difference difference : Differences.between(before, proposal.content(), catalogue)) {
            Correction same = earlier.stream()
                    .filter(one -> one.isAbout(difference))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                note(intake, proposal, difference, decision);
            } else if (same.getRead().equals(difference.chosen().words())) {
                corrections.remove(same);
            } else {
                same.chooseAgain(difference.chosen(), decision);
            }
        }
    }

    /** The proposal as a whole was dropped, merged or parted. */
    public void reshaped(
            Intake intake, Proposal proposal, CorrectedField how, String read, Proposal.Decision decision) {
        boolean known = corrections.of(proposal.getId()).stream().anyMatch(one -> one.getField() == how);
        if (!known || how == CorrectedField.SPLIT) {
            Choice chosen = how == CorrectedField.SPLIT ? Choice.words(proposal.getText()) : Choice.NOTHING;
            note(intake, proposal, new Difference(how, "", read, chosen), decision);
        }
    }

    /** The proposal waits again: that it was dropped or merged was not meant. */
    public void reopened(Proposal proposal) {
        corrections.of(proposal.getId()).stream()
                .filter(one -> TAKEN_BACK_BY_REOPENING.contains(one.getField()))
                .forEach(corrections::remove);
    }

    /** A name that nobody knew means that body or group. */
    public void named(
            Intake intake,
            String phrase,
            @Nullable BodyId body,
            @Nullable BodyGroupId group,
            Proposal.Decision decision) {
        TextSpan place = intake.getProposals().stream()
                .filter(proposal -> proposal.mentions(phrase))
                .map(Proposal::span)
                .findFirst()
                .orElse(new TextSpan(0, 0));
        String name = Differences.nameOf(body, group, phrase, bodies.on(LocalDate.now(clock)));
        Difference difference = new Difference(CorrectedField.NAME, phrase, "", new Choice(name, body, group));
        corrections.add(new Correction(intake, null, place, difference, decision));
    }

    private void note(Intake intake, Proposal proposal, Difference difference, Proposal.Decision decision) {
        corrections.add(new Correction(intake, proposal.getId(), proposal.span(), difference, decision));
    }
}
