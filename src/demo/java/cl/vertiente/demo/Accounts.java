package cl.vertiente.demo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The accounts with which a person can look around, read from the database that has just been filled. */
final class Accounts {

    private static final String QUERY = "SELECT email, post FROM person WHERE email LIKE '%@demo.example' AND active ORDER BY email";

    private Accounts() { }

    static List<String> in(EmbeddedMariaDb database) {
        var lines = new ArrayList<String>();
        try (var connection = database.connect(database.application());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                lines.add(String.format("%-36s %s", rows.getString("email"), rows.getString("post")));
            }
        } catch (SQLException unreadable) {
            lines.add("(the accounts cannot be read: " + unreadable.getMessage() + ")");
        }
        return lines;
    }
}
