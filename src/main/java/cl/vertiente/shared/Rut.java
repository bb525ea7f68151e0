package cl.vertiente.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Tax number of a person or organisation (RUT; RUN for persons, same algorithm), with its check digit verified:
 * weights 2..7 from the right, eleven minus the remainder, 11 is 0 and 10 is K. Kept as {@code 12345678-5}; never
 * judged by its range.
 *
 * @param value normalised form: digits, hyphen, check digit
 */
public record Rut(@JsonValue String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2}\\.?\\d{3}\\.?\\d{3})-?([\\dkK])");

    public Rut {
        value = normalise(value);
    }

    public static Rut of(String text) {
        return new Rut(text);
    }

    public static boolean isValid(String text) {
        var match = SHAPE.matcher(text == null ? "" : text.strip());
        return match.matches() && checkDigit(match.group(1).replace(".", "")) == Character.toUpperCase(match.group(2).charAt(0));
    }

    private static String normalise(String text) {
        if (!isValid(text)) {
            throw new Invalid("shared.rut.invalid", "");
        }
        var bare = text.strip().replace(".", "").replace("-", "").toUpperCase(java.util.Locale.ROOT);
        return bare.substring(0, bare.length() - 1) + "-" + bare.charAt(bare.length() - 1);
    }

    static char checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(body.length() - 1 - i) - '0') * (2 + i % 6);
        }
        int rest = 11 - sum % 11;
        return rest == 11 ? '0' : rest == 10 ? 'K' : (char) ('0' + rest);
    }

    private String grouped() {
        var body = value.substring(0, value.indexOf('-'));
        return String.format(java.util.Locale.ROOT, "%,d", Long.parseLong(body)).replace(',', '.');
    }

    /** {@code 12.***.***-5}: what those see who do not need the number. */
    public String masked() {
        var grouped = grouped();
        return grouped.substring(0, grouped.indexOf('.')) + ".***.***" + value.substring(value.indexOf('-'));
    }

    /** {@code 12.345.678-5}. */
    @Override
    public String toString() {
        return grouped() + value.substring(value.indexOf('-'));
    }
}
