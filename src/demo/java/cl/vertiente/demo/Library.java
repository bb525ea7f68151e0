package cl.vertiente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A jar made of some of the files that one class was compiled beside, in which annotated beans are found. */
public final class Library {

    private static final String BEANS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="https://jakarta.ee/xml/ns/jakartaee https://jakarta.ee/xml/ns/jakartaee/beans_4_0.xsd"
                   version="4.0" bean-discovery-mode="annotated"/>
            """;

    private Library() { }

    /**
     * Writes the jar.
     *
     * @param neighbour a class from the folder (or jar) meant
     * @param wanted decides by a file's path in that folder, with slashes and no slash before it
     */
    public static Path write(Path target, Class<?> neighbour, Predicate<String> wanted) {
        var root = placeOf(neighbour);
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (var jar = new JarOutputStream(Files.newOutputStream(target)); Stream<Path> files = Files.walk(root)) {
                add(jar, "META-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    var name = root.relativize(file).toString().replace('\\', '/');
                    if (wanted.test(name)) {
                        add(jar, name, Files.readAllBytes(file));
                    }
                }
            }
            return target;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The folder or jar that a class came from. */
    public static Path placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        var entry = new JarEntry(name);
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
