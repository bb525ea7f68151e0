package cl.vertiente.portfolio.sheet.domain;

import cl.vertiente.portfolio.sheet.domain.SheetChoices.Thousands;
import cl.vertiente.portfolio.sheet.domain.SheetChoices.Unit;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.TableCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An amount as a working sheet writes it: {@code $318,612} in thousands, {@code M$ 2.794.852} that says so itself, or a number. Where one
 * group of three digits stands behind a sign, the person says what the sign means; where the cell does not say its unit, too.
 *
 * @param pesos null when there is none, or it cannot be read
 * @param fault the sentence that says why; null when nothing is wrong
 */
record SheetAmount(Pesos pesos, String fault) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,13}");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final Pattern SEVERAL = Pattern.compile("\\d{1,3}([.,]\\d{3}){2,}");
    private static final BigDecimal NOISE = new BigDecimal("0.000001");

    static SheetAmount read(TableCell cell, SheetChoices choices) {
        if (cell.number()) {
            var number = new BigDecimal(cell.text());
            var whole = number.setScale(0, RoundingMode.HALF_UP);
            return number.subtract(whole).abs().compareTo(NOISE) > 0 ? wrong("shared.table.pesos.decimals")
                    : times(whole, choices.unit());
        }
        var bare = cell.text().replaceAll("[\\s\u00a0]", "");
        var thousands = bare.toUpperCase(java.util.Locale.ROOT).startsWith("M$");
        var digits = bare.replaceFirst("^[mM]?\\$", "").replaceFirst("\\.-$", "");
        var unit = thousands ? Unit.THOUSANDS : choices.unit();
        if (DIGITS.matcher(digits).matches()) {
            return times(new BigDecimal(digits), unit);
        }
        boolean points = POINTS.matcher(digits).matches();
        if (!points && !COMMAS.matcher(digits).matches()) {
            return wrong("shared.table.pesos");
        }
        var sign = points ? Thousands.POINT : Thousands.COMMA;
        if (choices.thousands() != sign && !SEVERAL.matcher(digits).matches()) {
            return wrong(choices.thousands() == null ? "portfolio.sheet.ask-thousands" : "portfolio.sheet.other-thousands");
        }
        return times(new BigDecimal(digits.replaceAll("[.,]", "")), unit);
    }

    private static SheetAmount times(BigDecimal number, Unit unit) {
        if (number.signum() == 0) {
            return new SheetAmount(null, null);
        }
        if (unit == null) {
            return wrong("portfolio.sheet.ask-unit");
        }
        var pesos = number.multiply(BigDecimal.valueOf(unit.pesos()));
        return pesos.signum() < 0 || pesos.compareTo(BigDecimal.valueOf(Pesos.LIMIT)) > 0 ? wrong("shared.table.pesos")
                : new SheetAmount(Pesos.of(pesos.longValueExact()), null);
    }

    private static SheetAmount wrong(String fault) {
        return new SheetAmount(null, fault);
    }
}
