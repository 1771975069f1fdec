package vn.tiendo.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A database that sorts the Vietnamese way (Đ after D, marks in their order) without a word in any query. */
final class VietnameseDatabase {
    private VietnameseDatabase() {}

    static void createIfAbsent(DataSource server, String name) throws SQLException {
        try (Connection connection = server.getConnection()) {
            if (!exists(connection, name)) {
                create(connection, name);
            }
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true)
                    + " encoding 'UTF8' template template0 locale_provider icu icu_locale 'vi' locale 'C.UTF-8'");
        }
    }
}
