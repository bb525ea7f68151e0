package cl.vertiente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** Random passwords in letters that need no quoting anywhere and are not mistaken for one another. */
public final class Secret {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() { }

    public static String random(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append).toString();
    }

    /** The password kept in this file, made at the first call. */
    public static String keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                Folders.writeSecret(file, random(40));
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
