package vn.tiendo.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database guards by itself what the aggregates guard, whoever writes to it. */
class SchemaTest extends WithSampleWorld {
    @Autowired
    JdbcClient jdbc;

    @Test
    void every_foreign_key_has_an_index_that_begins_with_it() {
        assertThat(jdbc.sql("""
                                select c.conname from pg_constraint c
                                where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                                  and not exists (
                                    select from pg_index i
                                    where i.indrelid = c.conrelid and i.indpred is null and i.indkey[0] = c.conkey[1])
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void every_constraint_bears_a_name_somebody_gave_it() {
        assertThat(jdbc.sql("""
                                select conname from pg_constraint
                                where connamespace = 'public'::regnamespace and contype <> 'n'
                                  and conrelid <> 'flyway_schema_history'::regclass
                                  and conname ~ '_(fkey|check|key|pkey|excl)\\d*$'
                                """).query(String.class).list()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    body_not_its_own_parent        | update body set parent_id = id
                    lies below itself              | update body set parent_id = (select id from body where short_name_of(id) = 'Sở Nội vụ') where short_name_of(id) = 'UBND tỉnh'
                    body_system_known              | update body set system = 'KING'
                    body_validity                  | update body set valid_to = '1999-01-01'
                    person_user_name               | insert into person select gen_random_uuid(), 0, user_name, 'x', '{noop}x', false, true from person
                    person_password_encoded        | update person set password_hash = 'secret'
                    membership_role_known          | update membership_role set role = 'KING'
                    stored_text_composed           | insert into stored_text values (gen_random_uuid(), null, normalize('Đồng Mây', nfd), '0')
                    stored_text keeps              | update stored_text set page_starts = '0,1'
                    plan_status_known              | update plan set status = 'LOST', number = null, issued_on = null
                    plan_issued_whole              | update plan set issued_on = null
                    plan_term                      | update plan set term_from = '2030-01-01'
                    plan_number_once_a_year        | insert into plan select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).* from plan p
                    plan_task_deadline_form        | update plan_task set deadline = 'soon'
                    plan_task_span                 | update plan_task set span_end = -1 where span_end is not null
                    plan_task_source_whole         | update plan_task set quote = null where quote is not null
                    task_assignment_one_addressee  | update task_assignment set group_id = (select id from body_group)
                    obligation_once                | update obligation set period_key = 'once'
                    obligation_percent             | update obligation set percent = 101
                    obligation_completed_whole     | update obligation set completed_on = '2026-01-01'
                    obligation_due_kept            | update obligation set due = null
                    obligation_period              | update obligation set period_to = '1999-01-01' where period_from is not null
                    obligation_task                | update obligation set source_id = gen_random_uuid() where source_kind = 'TASK'
                    obligation_duty                | update obligation set source_id = gen_random_uuid() where source_kind = 'REPORT'
                    plan_issuer                    | update plan set issuer_id = gen_random_uuid()
                    directive_once                 | insert into directive select gen_random_uuid(), 'Luật', 'L', null, null, null, null from generate_series(1, 2)
                    cadence_policy_one_at_a_time   | insert into cadence_policy values ('2026-01-01', null, true, 5, 1)
                    """)
    void the_database_refuses_what_cannot_be(String constraint, String change) {
        String sql = change.replaceAll("short_name_of\\((\\w+)\\)", "body_short_name_on($1, '2026-01-01')");
        assertThatThrownBy(() -> {
                    jdbc.sql("set constraints all immediate").update();
                    jdbc.sql(sql).update();
                })
                .hasMessageContaining(constraint);
    }
}
