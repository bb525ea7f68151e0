package cl.vertiente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small, nothing is left for later, and nothing speaks past the log. */
class SourceRulesTest {

    private static final int LONGEST = 300;

    private static List<String> faults(String source) {
        var faults = new ArrayList<String>();
        if (source.lines().count() > LONGEST) {
            faults.add(source.lines().count() + " lines");
        }
        Stream.of("TO" + "DO", "FIX" + "ME", "HA" + "CK:", "System.out", "System.err", "printStackTrace", "javax.persistence",
                "console.log", "debugger;").filter(word -> Pattern.compile("\\b" + Pattern.quote(word)).matcher(source).find())
                .forEach(faults::add);
        return faults;
    }

    @Test
    void sourcesAreSmallAndFinished() {
        var found = new TreeMap<String, List<String>>();
        for (var ending : List.of(".java", ".xhtml", ".js", ".css", ".sql", ".properties")) {
            Texts.files(Path.of("src/main"), ending).forEach(file -> found.put(file.toString(), faults(Texts.read(file))));
        }
        assertThat(found).hasSizeGreaterThan(200);
        // Lists of words and of communes grow with the programme; splitting them would not make them easier to read.
        found.entrySet().stream().filter(e -> e.getKey().matches(".*((messages|reports)\\.properties|__load_\\w+\\.sql)"))
                .forEach(e -> e.setValue(e.getValue().stream().filter(fault -> !fault.endsWith(" lines")).toList()));
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsLongOrUnfinishedIsNoticed() {
        assertThat(faults("a\n".repeat(LONGEST))).isEmpty();
        assertThat(faults("a\n".repeat(LONGEST + 1))).containsExactly("301 lines");
        assertThat(faults("// TO" + "DO later")).hasSize(1);
        assertThat(faults("System.out.println()")).hasSize(1);
        assertThat(faults("METO" + "DO")).as("a Spanish word that ends so").isEmpty();
    }
}
