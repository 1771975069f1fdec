package vn.tiendo.core.world;

import java.time.LocalDate;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.correction.CorrectionRegister;
import vn.tiendo.core.intake.correction.Corrections;

class InMemoryCorrectionsTest extends CorrectionsContract {
    private final InMemoryBodies bodies = new InMemoryBodies();
    private final InMemoryPeople people = new InMemoryPeople(bodies, LocalDate.of(2026, 1, 5));
    private final InMemoryStoredTexts texts = new InMemoryStoredTexts();
    private final InMemoryIntakes intakes = new InMemoryIntakes();
    private final InMemoryCorrections corrections = new InMemoryCorrections(intakes, bodies);

    @Override
    protected Bodies bodies() {
        return bodies;
    }

    @Override
    protected People people() {
        return people;
    }

    @Override
    protected StoredTexts texts() {
        return texts;
    }

    @Override
    protected Intakes intakes() {
        return intakes;
    }

    @Override
    protected Corrections corrections() {
        return corrections;
    }

    @Override
    protected CorrectionRegister register() {
        return corrections;
    }

    @Override
    protected void settle() {
        // rows are kept as they are
    }
}
