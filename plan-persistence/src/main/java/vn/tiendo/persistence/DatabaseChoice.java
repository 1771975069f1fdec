package vn.tiendo.persistence;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The one switch between the embedded server and a real one: an address, in {@code DB_URL} or by Spring's own names,
 * means a real server. The sample world comes with the embedded server only, unless {@code tiendo.demo} says otherwise.
 */
class DatabaseChoice implements EnvironmentPostProcessor, Ordered {
    private static final String URL = "spring.datasource.url";

    /** After the configuration files are read: an address may stand in one of them. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> chosen = new HashMap<>();
        if (!hasText(environment, URL) && hasText(environment, "DB_URL")) {
            chosen.put(URL, "${DB_URL}");
            chosen.put("spring.datasource.username", "${DB_USER:}");
            chosen.put("spring.datasource.password", "${DB_PASSWORD:}");
        }
        boolean embedded = chosen.isEmpty() && !hasText(environment, URL);
        chosen.put(EmbeddedDatabase.CHOICE, embedded ? EmbeddedDatabase.EMBEDDED : "server");
        environment.getPropertySources().addLast(new MapPropertySource("databaseChoice", chosen));
        if (environment.getProperty("tiendo.demo", Boolean.class, embedded)) {
            environment.addActiveProfile("demo");
        }
    }

    private static boolean hasText(ConfigurableEnvironment environment, String name) {
        return !environment.getProperty(name, "").isBlank();
    }
}
