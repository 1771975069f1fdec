package vn.tiendo.persistence;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A real PostgreSQL for a test: one server for the whole run, a fresh database for every application context. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    @Bean
    JdbcConnectionDetails testConnectionDetails() {
        return TestServer.running().freshDatabase();
    }

    @Bean
    static Statements.Listener statementListener() {
        return new Statements.Listener();
    }
}
