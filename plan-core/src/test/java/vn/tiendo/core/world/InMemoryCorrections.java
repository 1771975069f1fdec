package vn.tiendo.core.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.intake.correction.Correction;
import vn.tiendo.core.intake.correction.CorrectionRegister;
import vn.tiendo.core.intake.correction.Corrections;

/** What people corrected, without a database. */
@RequiredArgsConstructor
public final class InMemoryCorrections implements Corrections, CorrectionRegister {
    private final Intakes intakes;
    private final Bodies bodies;
    private final List<Correction> corrections = new ArrayList<>();

    @Override
    public void add(Correction correction) {
        corrections.add(correction);
    }

    @Override
    public void remove(Correction correction) {
        corrections.remove(correction);
    }

    @Override
    public List<Correction> of(ProposalId proposal) {
        return corrections.stream()
                .filter(one -> proposal.equals(one.getProposal()))
                .toList();
    }

    @Override
    public List<CorrectionRow> of(BodyId body, int most) {
        return rows(seenBy(body).stream(), most);
    }

    @Override
    public List<CorrectionRow> names(BodyId root, int most) {
        return rows(
                standing()
                        .filter(one -> under(root, one.getBody()))
                        .filter(one -> one.getChosen().body() != null
                                && !one.getPhrase().isEmpty()),
                most);
    }

    private boolean under(BodyId root, BodyId body) {
        BodyId at = body;
        while (at != null && !at.equals(root)) {
            at = bodies.byId(at).orElseThrow().getParent();
        }
        return at != null;
    }

    private static List<CorrectionRow> rows(Stream<Correction> all, int most) {
        return all
                .collect(Collectors.groupingBy(
                        one -> List.of(one.getField(), one.getPhrase(), one.getRead(), one.getChosen()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(InMemoryCorrections::row)
                .sorted(Comparator.comparingInt(CorrectionRow::count)
                        .thenComparing(CorrectionRow::lastAt)
                        .reversed())
                .limit(most)
                .toList();
    }

    private static CorrectionRow row(List<Correction> same) {
        Correction one = same.getFirst();
        return new CorrectionRow(
                one.getField(),
                one.getPhrase(),
                one.getRead(),
                one.getChosen(),
                same.size(),
                (int) same.stream().map(Correction::getIntake).distinct().count(),
                same.stream()
                        .map(each -> each.getDecision().at())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private List<Correction> seenBy(BodyId body) {
        return standing().filter(one -> one.getBody().equals(body)).toList();
    }

    private Stream<Correction> standing() {
        return corrections.stream().filter(one -> intake(one).getStatus() != IntakeStatus.DISCARDED);
    }

    private Intake intake(Correction one) {
        return intakes.byId(one.getIntake()).orElseThrow();
    }

    @Override
    public List<CorrectedDocument> documents(BodyId body) {
        Map<Intake, Long> counts = seenBy(body).stream()
                .map(this::intake)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        List<CorrectedDocument> documents = new ArrayList<>();
        counts.forEach((intake, count) -> documents.add(new CorrectedDocument(
                intake.getId(),
                intake.getFileName(),
                intake.getHead().subject(),
                intake.getStatus(),
                count.intValue())));
        return documents.reversed();
    }
}
