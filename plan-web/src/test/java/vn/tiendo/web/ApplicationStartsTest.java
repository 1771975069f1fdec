package vn.tiendo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import vn.tiendo.persistence.TestDatabase;

@SpringBootTest
@Import(TestDatabase.class)
class ApplicationStartsTest {
    @Test
    void the_application_starts_on_a_migrated_database_and_is_healthy(@Autowired HealthEndpoint health) {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void time_is_vietnamese_time(@Autowired Clock clock) {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void the_sample_world_stays_out_unless_asked_for(@Autowired Environment environment) {
        assertThat(environment.getActiveProfiles()).doesNotContain("demo");
    }
}
