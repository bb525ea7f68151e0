package cl.vertiente.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people in Chile write it: {@code 1.234,5}, {@code 1234,5} and {@code 1234.5} are the same, and {@code 1.234} is one thousand
 * two hundred and thirty-four, never 1,234. A number that begins with zero has no thousands: {@code 0.125} is an eighth.
 */
public final class DecimalText {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,12})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,12})?");

    private DecimalText() {
    }

    /** @return empty when it is no number, or one that two people would read differently */
    public static Optional<BigDecimal> read(String text) {
        var bare = text.replaceAll("[\\s\u00a0]", "").replace('\u2212', '-');
        if (THOUSANDS.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(',', '.'))) : Optional.empty();
    }
}
