package cl.vertiente.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * One column of a downloaded list.
 *
 * @param key text of its heading; null when the heading is no text of the product
 * @param heading as people read it; null when the key says it
 * @param width in characters
 * @param format number format of the spreadsheet, null for text
 * @param value what stands in the cell; null leaves it empty, which is how an unknown value looks
 */
public record XlsxColumn<T>(String key, String heading, int width, String format, Function<T, Object> value) {

    public XlsxColumn(String key, int width, String format, Function<T, Object> value) {
        this(key, null, width, format, value);
    }

    /** Under a heading that is data itself; a text among its values stands as it is. */
    public static <T> XlsxColumn<T> headed(String heading, int width, String format, Function<T, Object> value) {
        return new XlsxColumn<>(null, heading, width, format, value);
    }

    public static <T> XlsxColumn<T> text(String key, int width, Function<T, String> value) {
        return new XlsxColumn<>(key, width, null, value::apply);
    }

    public static <T> XlsxColumn<T> integer(String key, int width, Function<T, ? extends Number> value) {
        return new XlsxColumn<>(key, width, "#,##0", value::apply);
    }

    public static <T> XlsxColumn<T> decimal(String key, int width, String format, Function<T, BigDecimal> value) {
        return new XlsxColumn<>(key, width, format, value::apply);
    }

    public static <T> XlsxColumn<T> pesos(String key, Function<T, Pesos> value) {
        return new XlsxColumn<>(key, 18, "\"$\"#,##0;[Red]-\"$\"#,##0", row -> {
            var pesos = value.apply(row);
            return pesos == null ? null : pesos.amount();
        });
    }

    public static <T> XlsxColumn<T> date(String key, Function<T, LocalDate> value) {
        return new XlsxColumn<>(key, 12, "dd-mm-yyyy", value::apply);
    }

    /** Shown in the civil time of continental Chile. */
    public static <T> XlsxColumn<T> instant(String key, Function<T, Instant> value) {
        return new XlsxColumn<>(key, 17, "dd-mm-yyyy hh:mm", row -> {
            var instant = value.apply(row);
            return instant == null ? null : instant.atZone(Chile.ZONE).toLocalDateTime();
        });
    }
}
