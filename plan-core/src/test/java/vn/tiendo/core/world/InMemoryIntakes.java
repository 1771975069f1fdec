package vn.tiendo.core.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeHead;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.plan.PlanId;

/** The documents read in, without a database. */
public final class InMemoryIntakes implements Intakes {
    private final Map<IntakeId, Intake> intakes = new LinkedHashMap<>();

    @Override
    public void add(Intake intake) {
        intakes.put(intake.getId(), intake);
    }

    @Override
    public Optional<Intake> byId(IntakeId id) {
        return Optional.ofNullable(intakes.get(id));
    }

    @Override
    public Optional<Intake> byIdAlone(IntakeId id) {
        return byId(id);
    }

    @Override
    public Optional<Intake> sameFile(BodyId body, String sha256) {
        return intakes.values().stream()
                .filter(i -> i.getBody().equals(body) && i.getSha256().equals(sha256))
                .filter(i -> i.getStatus() != IntakeStatus.DISCARDED)
                .findFirst();
    }

    @Override
    public Optional<IntakeHead> headOf(PlanId plan) {
        return intakes.values().stream()
                .filter(i -> plan.equals(i.getPlan()))
                .map(Intake::getHead)
                .findFirst();
    }

    @Override
    public List<IntakeRow> of(BodyId body) {
        return intakes.values().stream()
                .filter(i -> i.getBody().equals(body))
                .map(i -> new IntakeRow(
                        i.getId(),
                        i.getFileName(),
                        i.getHead().subject(),
                        i.getHead().symbol(),
                        i.getStatus(),
                        i.getUploadedAt(),
                        i.getProposals().size(),
                        (int) i.pending(),
                        i.getPlan()))
                .toList()
                .reversed();
    }
}
