package vn.tiendo.persistence.intake;

import jakarta.persistence.EntityManager;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.correction.CorrectionRegister;
import vn.tiendo.core.intake.correction.Corrections;
import vn.tiendo.core.world.CorrectionsContract;
import vn.tiendo.persistence.PersistenceTest;

@PersistenceTest
class CorrectionsTest extends CorrectionsContract {
    @Autowired
    EntityManager entities;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    StoredTexts texts;

    @Autowired
    Intakes intakes;

    @Autowired
    Corrections corrections;

    @Autowired
    CorrectionRegister register;

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
        return register;
    }

    @Override
    protected void settle() {
        entities.flush();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        entities.clear();
    }
}
