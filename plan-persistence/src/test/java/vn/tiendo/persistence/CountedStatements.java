package vn.tiendo.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** For tests that hold a page to a number of statements: import it and ask the {@link StatementLog}. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {
    @Bean
    static StatementLog statementLog() {
        return new StatementLog();
    }

    @Bean
    static BeanPostProcessor listeningDataSource(StatementLog log) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Listening(source, log) : bean;
            }
        };
    }

    private static final class Listening extends DelegatingDataSource {
        private final StatementLog log;

        Listening(DataSource target, StatementLog log) {
            super(target);
            this.log = log;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listening(super.getConnection());
        }

        private Connection listening(Connection connection) {
            return proxy(Connection.class, (proxy, method, arguments) -> {
                Object result = call(connection, method, arguments);
                String sql = arguments != null && arguments[0] instanceof String text ? text : "";
                return switch (result) {
                    case CallableStatement statement -> statement(CallableStatement.class, statement, sql);
                    case PreparedStatement statement -> statement(PreparedStatement.class, statement, sql);
                    case Statement statement -> statement(Statement.class, statement, sql);
                    case null, default -> result;
                };
            });
        }

        private <S extends Statement> S statement(Class<S> type, S statement, String prepared) {
            return proxy(type, (proxy, method, arguments) -> {
                if (method.getName().startsWith("execute")) {
                    log.add(arguments != null && arguments[0] instanceof String sql ? sql : prepared);
                }
                return call(statement, method, arguments);
            });
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }

        private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
