package vn.tiendo.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The server behind {@link TestDatabase}: a container where Docker answers, the embedded one elsewhere. */
record TestServer(String address, String user, String password) {
    private static final Logger LOG = LoggerFactory.getLogger(TestServer.class);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    static TestServer running() {
        return Started.SERVER;
    }

    JdbcConnectionDetails freshDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(address + "postgres");
        server.setUser(user);
        server.setPassword(password);
        try {
            VietnameseDatabase.createIfAbsent(server, name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the test database " + name, e);
        }
        return new EmbeddedDatabase.ServerAddress(address + name, user, password);
    }

    private static TestServer start() {
        String choice = System.getProperty("test.db", "auto");
        boolean docker = switch (choice) {
            case "docker" -> true;
            case "embedded" -> false;
            case "auto" -> DockerClientFactory.instance().isDockerAvailable();
            default -> throw new IllegalArgumentException("test.db is docker, embedded or auto, not " + choice);
        };
        LOG.info("Test database: {} (test.db={})", docker ? "container" : "embedded server", choice);
        return docker ? container() : embedded();
    }

    private static TestServer container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
        container.start();
        String address = "jdbc:postgresql://" + container.getHost() + ":" + container.getFirstMappedPort() + "/";
        return new TestServer(address, container.getUsername(), container.getPassword());
    }

    private static TestServer embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            return new TestServer("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/", "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Started {
        static final TestServer SERVER = start();
    }
}
