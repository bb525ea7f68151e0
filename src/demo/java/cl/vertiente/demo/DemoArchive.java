package cl.vertiente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The demonstration's own archive: the product's WAR as it was built, and one library more with the loader and the data of
 * the demonstration programme. The product's WAR itself never holds any of it.
 */
public final class DemoArchive {

    /** The library's file name; it lies in {@code WEB-INF/lib}. */
    public static final String LIBRARY = "vertiente-demo.jar";

    private static final String LOADER = "cl/vertiente/demo/world/";
    private static final String DATA = "demo/";

    private DemoArchive() { }

    /** Writes the demonstration's archive. */
    public static Path write(Path product, Path target) {
        if (!Files.isRegularFile(product)) {
            throw new CannotStart("There is no " + product + ": build it first, with mvn package.");
        }
        var library = writeLibrary(target.resolveSibling(LIBRARY));
        try {
            Files.copy(product, target, StandardCopyOption.REPLACE_EXISTING);
            try (var archive = FileSystems.newFileSystem(URI.create("jar:" + target.toUri()), Map.of())) {
                Files.copy(library, archive.getPath("WEB-INF/lib", LIBRARY), StandardCopyOption.REPLACE_EXISTING);
            }
            return target;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Writes the library alone: loader, data and the descriptor that makes its beans found. */
    public static Path writeLibrary(Path target) {
        return Library.write(target, DemoArchive.class, file -> file.startsWith(LOADER) || file.startsWith(DATA));
    }
}
