package vn.tiendo.web.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.plan.PlanId;

/** Tells the sample world into an empty database: who there is, what was promised, what became of it. */
@Component
@Profile("demo")
@RequiredArgsConstructor
@Slf4j
class SampleWorld implements ApplicationRunner {
    private static final int ALL = 5000;

    private final People people;
    private final SampleBodies sampleBodies;
    private final SamplePeople samplePeople;
    private final Telling telling;

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.none()) {
            return;
        }
        telling.tell(new Cast(samplePeople.hire(sampleBodies.found())));
        log.info("The sample world of Hoài Lam is in place");
    }

    /** The plans in the order of their days, and what was told of each. */
    @Component
    @Profile("demo")
    @RequiredArgsConstructor
    static class Telling {
        private final TravelClock clock;
        private final SamplePlans plans;
        private final SamplePlans.ReadIn readIn;
        private final SampleProgress progress;
        private final SampleDrafts drafts;
        private final ObligationRegister register;

        void tell(Cast cast) {
            LocalDate today = LocalDate.now(clock);
            Actor clerk = cast.actor("lua.ht");
            try {
                PlanId front = issued("1-dan-van.txt", 248, clerk, cast.actor("vinh.dq"), cast);
                issued("4-dong-van.txt", 225, cast.actor("sang.vt"), cast.actor("kien.hv"), cast);
                issued("2-cai-cach.txt", 210, cast.actor("tin.ph"), cast.actor("mai.lt"), cast);
                issued("3-dan-chu.txt", 160, clerk, cast.actor("vinh.dq"), cast);
                issued("5-mat-tran.txt", 120, cast.actor("phuong.dm"), cast.actor("hoa.nt"), cast);
                PlanId parent = issued("6-chinh-quyen.txt", 14, cast.actor("tin.ph"), cast.actor("mai.lt"), cast);
                clock.goTo(today.minusDays(2), 130);
                plans.submitted(readIn.receive("8-so-ket.txt", clerk, today), clerk);
                readIn.receive("7-chuyen-doi-so.txt", cast.actor("tin.ph"), today);
                drafts.begin(cast.actor("tai.lv"), parent);
                drafts.returned(cast.actor("sang.vt"), cast.actor("kien.hv"), front);
            } finally {
                clock.backToNow();
            }
        }

        private PlanId issued(String file, int daysAgo, Actor clerk, Actor leader, Cast cast) {
            clock.backToNow();
            LocalDate today = LocalDate.now(clock);
            LocalDate issuedOn = today.minusDays(daysAgo);
            clock.goTo(issuedOn, 90);
            PlanId plan = plans.issued(file, clerk, leader, today);
            for (ObligationRow row : owedUnder(plan, cast.actor("vinh.dq"), today)) {
                progress.tell(row, issuedOn, today, cast);
            }
            return plan;
        }

        private List<ObligationRow> owedUnder(PlanId plan, Actor overseer, LocalDate today) {
            ObligationQuery query = new ObligationQuery(
                    Visibility.of(overseer), new AsOf(today, 5), null, Set.of(), Narrowing.under(plan));
            return register.page(query, 0, ALL).rows();
        }
    }
}
