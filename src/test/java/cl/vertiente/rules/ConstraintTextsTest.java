package cl.vertiente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever a request is held against says in Spanish what is wrong. */
class ConstraintTextsTest {

    private static final Pattern USED = Pattern.compile("import (jakarta\\.validation\\.constraints\\.\\w+);");

    @Test
    void everyConstraintInUseHasASentenceOfOurs() throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/ValidationMessages.properties"))) {
            texts.load(file);
        }
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                USED.matcher(Files.readString(file)).results().map(found -> found.group(1) + ".message").forEach(used::add);
            }
        }
        assertThat(used).hasSizeGreaterThan(5).allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
    }
}
