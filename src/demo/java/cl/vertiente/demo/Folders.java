package cl.vertiente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders and files that only their owner may read. */
public final class Folders {

    private Folders() { }

    /** The folder, made with 0700 when it is missing. */
    public static Path secret(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder.toRealPath();
        } catch (IOException refused) {
            throw new CannotStart("The folder " + folder + " cannot be made: " + refused.getMessage() + ".", refused);
        }
    }

    /** Writes a file that had 0600 before it had a content. */
    public static Path writeSecret(Path file, String content) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, content);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Removes a folder with everything in it, following no link. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
