package vn.tiendo.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * What a piece of work asks of the database, on the thread it runs on: {@code Statements.during(() -> web.perform(...))}.
 * A page may not need more statements the longer its list is.
 */
public final class Statements {
    private static final ThreadLocal<@Nullable List<String>> ASKED = new ThreadLocal<>();

    private Statements() {}

    public static List<String> during(Work work) throws Exception {
        List<String> asked = new ArrayList<>();
        ASKED.set(asked);
        try {
            work.run();
        } finally {
            ASKED.remove();
        }
        return List.copyOf(asked);
    }

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Listens at the one door through which Hibernate and plain SQL both go. */
    static final class Listener implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool ? new Door(pool) : bean;
        }
    }

    private static final class Door extends DelegatingDataSource {
        Door(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> pass(connection, method, arguments));
        }

        private static @Nullable Object pass(Connection connection, Method method, Object @Nullable [] arguments)
                throws Throwable {
            List<String> asked = ASKED.get();
            if (asked != null && method.getName().startsWith("prepare") && arguments != null) {
                asked.add(String.valueOf(arguments[0]));
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
