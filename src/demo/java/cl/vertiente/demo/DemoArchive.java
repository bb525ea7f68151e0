package cl.vertiente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The demonstration's own archive: the product's WAR as it was built, and one library more with the loader and the data of
 * the demonstration programme. The product's WAR itself never holds any of it.
 */
public final class DemoArchive {

    /** Where the library lies in the archive. */
    public static final String LIBRARY = "WEB-INF/lib/vertiente-demo.jar";

    private static final String LOADER = "cl/vertiente/demo/world";
    private static final String DATA = "demo";
    private static final String BEANS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="https://jakarta.ee/xml/ns/jakartaee https://jakarta.ee/xml/ns/jakartaee/beans_4_0.xsd"
                   version="4.0" bean-discovery-mode="annotated"/>
            """;

    private DemoArchive() { }

    /** Writes the demonstration's archive. */
    public static Path write(Path product, Path target) {
        if (!Files.isRegularFile(product)) {
            throw new CannotStart("There is no " + product + ": build it first, with mvn package.");
        }
        var library = writeLibrary(target.resolveSibling("vertiente-demo.jar"));
        try {
            Files.copy(product, target, StandardCopyOption.REPLACE_EXISTING);
            try (var archive = FileSystems.newFileSystem(URI.create("jar:" + target.toUri()), Map.of("compressionMethod", "STORED"))) {
                Files.copy(library, archive.getPath(LIBRARY), StandardCopyOption.REPLACE_EXISTING);
            }
            return target;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Writes the library alone: loader, data and the descriptor that makes its beans found. */
    public static Path writeLibrary(Path target) {
        var classes = classes();
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (var jar = new JarOutputStream(Files.newOutputStream(target))) {
                add(jar, "META-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
                addFolder(jar, classes, LOADER);
                addFolder(jar, classes, DATA);
            }
            return target;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The folder that this class was compiled to. */
    private static Path classes() {
        try {
            return Path.of(DemoArchive.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void addFolder(JarOutputStream jar, Path root, String folder) throws IOException {
        var start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return;
        }
        try (Stream<Path> files = Files.walk(start)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(jar, root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
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
