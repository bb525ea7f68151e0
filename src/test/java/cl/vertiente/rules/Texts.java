package cl.vertiente.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundles, and what the code and the pages ask of them. */
final class Texts {

    static final Path RESOURCES = Path.of("src/main/resources/cl/vertiente");
    static final Path JAVA = Path.of("src/main/java");
    static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern KEY = Pattern.compile("^([^#=\\s][^=\\s]*)\\s*=");

    private Texts() {
    }

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> bundles() {
        return files(RESOURCES, "messages.properties");
    }

    /** The keys of a bundle in their order, repetitions included. */
    static List<String> keys(Path bundle) {
        var keys = new ArrayList<String>();
        var continued = false;
        for (var line : read(bundle).lines().toList()) {
            var match = KEY.matcher(line);
            if (!continued && match.find()) {
                keys.add(match.group(1));
            }
            continued = line.endsWith("\\") && !line.startsWith("#");
        }
        return keys;
    }

    static Set<String> keys() {
        return bundles().stream().flatMap(bundle -> keys(bundle).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first words of keys: the packages that have a bundle. */
    static Set<String> words() {
        return bundles().stream().map(bundle -> bundle.getParent().getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every quoted piece of a source that looks like a key; one that ends in a dot begins a key that is put together. */
    static Set<String> asked(String source) {
        var literal = Pattern.compile("['\"]((?:" + String.join("|", words()) + ")\\.[A-Za-z0-9_.-]*)['\"]");
        var found = new TreeSet<String>();
        var match = literal.matcher(source);
        while (match.find()) {
            found.add(match.group(1));
        }
        return found;
    }

    /** What the whole code asks; printed reports have a bundle of their own, which their own test holds. */
    static Set<String> asked() {
        return Stream.concat(files(JAVA, ".java").stream().filter(file -> !file.toString().contains("printing")),
                        files(PAGES, ".xhtml").stream())
                .flatMap(file -> asked(read(file)).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
