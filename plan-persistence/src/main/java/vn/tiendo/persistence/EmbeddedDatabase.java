package vn.tiendo.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** A PostgreSQL server of the application's own, its data kept in a folder between starts. */
@Slf4j
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnProperty(name = EmbeddedDatabase.CHOICE, havingValue = EmbeddedDatabase.EMBEDDED)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedDatabase {
    static final String CHOICE = "tiendo.database";
    static final String EMBEDDED = "embedded";
    private static final String NAME = "tiendo";

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${tiendo.data}") Path data) throws IOException, SQLException {
        Path folder = data.toAbsolutePath().normalize().resolve("postgres");
        Files.createDirectories(folder);
        OrphanedServer.stop(folder);
        log.info("Embedded PostgreSQL keeps its data in {}", folder);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.toFile())
                .setCleanDataDirectory(false)
                // its own hook would race the orderly shutdown of the application
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C.UTF-8")
                // the library's defaults are for tests: they lose committed rows when the machine stops
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("unix_socket_directories", "")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        VietnameseDatabase.createIfAbsent(server.getPostgresDatabase(), NAME);
        return server;
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedPostgres server) {
        return new ServerAddress("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME, "postgres", null);
    }

    record ServerAddress(
            String getJdbcUrl, String getUsername, @Nullable String getPassword) implements JdbcConnectionDetails {}
}
