package cl.vertiente.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it in Chile: a comma before the decimals and points between thousands; or, as instruments print it, a point
 * before the decimals. {@code 1.234} is one thousand two hundred and thirty-four, {@code 0.234} is less than one.
 */
public final class WrittenDecimal {

    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,20})?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}([.,]\\d{1,20})?");

    private WrittenDecimal() {
    }

    /** @param bare without blanks */
    public static Optional<BigDecimal> read(String bare) {
        if (THOUSANDS.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        return DECIMAL.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(',', '.'))) : Optional.empty();
    }
}
