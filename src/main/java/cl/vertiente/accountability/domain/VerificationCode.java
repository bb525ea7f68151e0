package cl.vertiente.accountability.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The short code of an issued report: 60 random bits as twelve characters of Crockford's base 32, which has no I, L, O
 * and U to mistake. Written in three groups; read in any case, with or without hyphens.
 *
 * @param value the twelve characters, without hyphens
 */
public record VerificationCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static VerificationCode random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** What a person typed, read kindly: I and L are 1, O is 0. Empty when it cannot be a code. */
    public static Optional<VerificationCode> read(String typed) {
        if (typed == null || typed.length() > 40) {
            return Optional.empty();
        }
        var plain = typed.strip().replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT)
                .replace('I', '1').replace('L', '1').replace('O', '0');
        return plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new VerificationCode(plain)) : Optional.empty();
    }

    /** {@code XXXX-XXXX-XXXX}. */
    @Override
    public String toString() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }
}
