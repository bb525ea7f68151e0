package cl.vertiente.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An amount of money as a cell holds it: {@code $4.495.164}, {@code 4495164}, {@code $1.000.-}, or a number. A peso has no cents, so
 * decimals other than zero are refused; and {@code $318,612} is refused, which one person writes for thousands and another for cents.
 *
 * @param amount null when it cannot be read
 * @param fault the sentence that says why; null when it can
 */
record WrittenPesos(Long amount, String fault) {

    private static final Pattern WHOLE = Pattern.compile("-?(\\d{1,13}|\\d{1,3}(\\.\\d{3}){1,4})(,0{1,2})?|-?\\d{1,13}\\.0{1,2}");
    private static final Pattern SPACED = Pattern.compile("-?\\d{1,3}( \\d{3})+");
    private static final Pattern COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMALS = Pattern.compile("-?[\\d.]+,\\d+|-?\\d+\\.\\d+");

    /** Computing in a spreadsheet leaves a trace of the binary fractions in the last places: no part of any peso. */
    private static final BigDecimal NOISE = new BigDecimal("0.000001");

    static WrittenPesos read(TableCell cell) {
        return cell.number() ? number(new BigDecimal(cell.text())) : text(cell.text());
    }

    private static WrittenPesos number(BigDecimal number) {
        var whole = number.setScale(0, RoundingMode.HALF_UP);
        if (number.subtract(whole).abs().compareTo(NOISE) > 0) {
            return new WrittenPesos(null, "shared.table.pesos.decimals");
        }
        return within(whole);
    }

    private static WrittenPesos text(String text) {
        var bare = text.replace('\u00a0', ' ').strip().replaceFirst("^(-?) ?\\$ ?", "$1").replaceFirst("\\.-$", "");
        var digits = SPACED.matcher(bare).matches() ? bare.replace(" ", "") : bare;
        if (WHOLE.matcher(digits).matches()) {
            return within(new BigDecimal(digits.replaceFirst("[.,]0{1,2}$", "").replace(".", "")));
        }
        return new WrittenPesos(null, COMMAS.matcher(digits).matches() ? "shared.table.pesos.comma"
                : DECIMALS.matcher(digits).matches() ? "shared.table.pesos.decimals" : "shared.table.pesos");
    }

    private static WrittenPesos within(BigDecimal whole) {
        return whole.abs().compareTo(BigDecimal.valueOf(Pesos.LIMIT)) > 0 ? new WrittenPesos(null, "shared.table.pesos")
                : new WrittenPesos(whole.longValueExact(), null);
    }
}
