package vn.tiendo.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.core.audit.EmptyInstallation;
import vn.tiendo.core.audit.Journal;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.register.AddAlias;
import vn.tiendo.core.body.register.FoundBody;
import vn.tiendo.core.shared.NotAllowed;
import vn.tiendo.persistence.WithSampleWorld;

@Import({FoundBody.class, AddAlias.class})
class JournalTest extends WithSampleWorld {
    @Autowired
    FoundBody foundBody;

    @Autowired
    AddAlias addAlias;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    private FoundBody.Founding founding(Role role) {
        BodyProfile profile =
                new BodyProfile(BodySystem.STATE, IssuingLevel.COMMUNE, "UBND_XA", null, "UBND", null, false);
        return new FoundBody.Founding(
                tree.actor(tree.office, role), "Ủy ban nhân dân xã Mới", "", profile, LocalDate.of(2026, 1, 1));
    }

    @Test
    void every_use_case_leaves_a_line_that_says_who_did_what_to_what() {
        BodyId founded = foundBody.found(founding(Role.ADMIN));
        addAlias.add(new AddAlias.Addition(tree.actor(tree.office, Role.ADMIN), founded, "xã Mới", null, null));
        assertThat(journal.latest(2))
                .satisfiesExactly(
                        line -> {
                            assertThat(line.useCase()).isEqualTo("AddAlias");
                            assertThat(line.subject()).isEqualTo(founded.toString());
                            assertThat(line.person()).isEqualTo("Hoàng Thị Lan");
                        },
                        line -> assertThat(line.useCase()).isEqualTo("FoundBody"));
        assertThat(jdbc.sql("select outcome from audit_entry where use_case = 'FoundBody' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(founded.toString());
    }

    @Test
    void what_was_refused_leaves_no_line() {
        int before = journal.latest(100).size();
        assertThatThrownBy(() -> foundBody.found(founding(Role.CLERK))).isInstanceOf(NotAllowed.class);
        assertThat(journal.latest(100)).hasSize(before);
    }

    @Test
    void what_was_undone_leaves_no_line(@Autowired PlatformTransactionManager transactions) {
        int before = journal.latest(100).size();
        FoundBody.Founding founding = founding(Role.ADMIN);
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.executeWithoutResult(status -> {
            foundBody.found(founding);
            assertThat(journal.latest(1).getFirst().useCase()).isEqualTo("FoundBody");
            status.setRollbackOnly();
        });
        assertThat(journal.latest(100)).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set person = 'x'", "delete from audit_entry"})
    void no_line_is_ever_changed_or_taken_out(String change) {
        foundBody.found(founding(Role.ADMIN));
        assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("audit_entry keeps what was written");
    }

    @Test
    void an_emptied_installation_holds_nothing_but_the_rules_it_came_with(@Autowired EmptyInstallation installation) {
        world.flush();
        installation.clear();
        for (String table :
                List.of("plan", "body", "person", "obligation", "stored_text", "audit_entry", "spring_session")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(rows("cadence_policy")).isEqualTo(1);
        assertThat(rows("layout_measure")).isPositive();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
