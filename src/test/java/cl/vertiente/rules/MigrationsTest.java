package cl.vertiente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Migrations: one step a file, why on its first line, every constraint by a name. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V20\\d{6}_[0-2]\\d[0-5]\\d__(create|load|start|add|change|drop|grant|move)_"
            + "[a-z0-9_]+\\.sql");

    private static List<String> faults(String name, String sql) {
        var faults = new ArrayList<String>();
        if (!NAME.matcher(name).matches()) {
            faults.add("name");
        }
        if (!sql.matches("(?s)-- \\S.{9,}?\\n.*")) {
            faults.add("the first line does not say why");
        }
        var bare = sql.replaceAll("(?m)--.*$", "").replaceAll("'(?:[^']|'')*'", "''");
        long statements = bare.chars().filter(c -> c == ';').count();
        var ddl = Pattern.compile("(?i)\\b(CREATE|ALTER|DROP|RENAME|TRUNCATE)\\s+(TABLE|INDEX|VIEW|UNIQUE|FULLTEXT)").matcher(bare)
                .results().count();
        if (ddl > 0 && statements > 1) {
            faults.add("more than one step");
        }
        bare.lines().filter(line -> line.matches("(?i).*\\b(PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK|REFERENCES)\\b.*"))
                .filter(line -> !line.matches("(?i)\\s*(ADD )?CONSTRAINT [a-z0-9_]+_(pk|uk|fk|ck) .*|\\s+REFERENCES.*"))
                .forEach(line -> faults.add("without a name: " + line.strip()));
        if (bare.contains("CREATE TABLE") && !bare.contains("utf8mb4")) {
            faults.add("no character set");
        }
        return faults;
    }

    @Test
    void everyMigrationKeepsTheRules() {
        Map<String, List<String>> found = new TreeMap<>();
        var files = Texts.files(FOLDER, "");
        files.stream().filter(file -> !file.equals(FOLDER)).forEach(file ->
                found.put(file.getFileName().toString(), faults(file.getFileName().toString(), Texts.read(file))));
        assertThat(found).hasSizeGreaterThan(40);
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEmpty();
    }

    @Test
    void noTwoMigrationsHaveOneVersion() {
        assertThat(Texts.files(FOLDER, ".sql")).extracting(file -> file.getFileName().toString().split("__")[0]).doesNotHaveDuplicates();
    }

    /** The constraint's name begins with its table's, so that a sentence and a place follow from it; and none is used twice. */
    @Test
    void constraintsAreNamedAfterTheirTable() {
        var names = new ArrayList<String>();
        Texts.files(FOLDER, ".sql").forEach(file -> {
            var table = Pattern.compile("CREATE TABLE (\\w+)").matcher(Texts.read(file));
            if (table.find()) {
                Pattern.compile("CONSTRAINT (\\w+)").matcher(Texts.read(file)).results().map(match -> match.group(1)).forEach(name -> {
                    assertThat(name).as(file.toString()).startsWith(table.group(1));
                    names.add(name);
                });
            }
        });
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @Test
    void whatBreaksTheRulesIsNoticed() {
        var good = "-- Why this table is here.\nCREATE TABLE a (\n    id INT NOT NULL,\n    CONSTRAINT a_pk PRIMARY KEY (id)\n)"
                + " CHARACTER SET utf8mb4;\n";
        assertThat(faults("V20261122_0900__create_a.sql", good)).isEmpty();
        assertThat(faults("V1__create_a.sql", good)).containsExactly("name");
        assertThat(faults("V20261122_0900__create_a.sql", good.substring(good.indexOf('\n') + 1))).hasSize(1);
        assertThat(faults("V20261122_0900__create_a.sql", good + "CREATE INDEX b ON a (id);")).containsExactly("more than one step");
        assertThat(faults("V20261122_0900__create_a.sql", good.replace("NOT NULL", "PRIMARY KEY"))).hasSize(1);
        assertThat(faults("V20261122_0900__create_a.sql", good.replace("CONSTRAINT a_pk ", ""))).hasSize(1);
    }
}
