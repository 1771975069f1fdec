package vn.tiendo.persistence.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Command;

@Component
@RequiredArgsConstructor
class JournalWriter {
    private final JdbcClient jdbc;
    private final Clock clock;

    void write(String useCase, Command command, @Nullable Object outcome) {
        jdbc.sql("""
                        insert into audit_entry (at, person_id, person, body_id, use_case, subject, outcome)
                        values (:at, :personId, :person, :body, :useCase, :subject, :outcome)
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("personId", command.actor().person().value())
                .param("person", command.actor().name())
                .param("body", command.actor().actsFor().value())
                .param("useCase", useCase)
                .param("subject", FirstId.in(command))
                .param("outcome", said(outcome))
                .update();
    }

    /** A figure or the id of what was made; nothing else belongs in a journal. */
    private static String said(@Nullable Object outcome) {
        return outcome instanceof Number || outcome instanceof Boolean ? outcome.toString() : FirstId.in(outcome);
    }
}
