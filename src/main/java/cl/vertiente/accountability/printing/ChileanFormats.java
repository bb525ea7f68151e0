package cl.vertiente.accountability.printing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How amounts, days, instants and months are written in Chile. */
public final class ChileanFormats {

    /** Zone of the four regions of the programme. */
    public static final ZoneId ZONE = ZoneId.of("America/Santiago");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private ChileanFormats() { }

    /** Whole pesos: {@code $1.358.359.500}, negative {@code -$1.000}. */
    public static String pesos(long amount) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(ReportTexts.LOCALE);
        symbols.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("'$'#,##0;-'$'#,##0", symbols);
        return format.format(amount);
    }

    /** With a decimal where there is one: {@code 87,5}. */
    public static String decimal(BigDecimal number) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(ReportTexts.LOCALE)).format(number);
    }

    /** With as many as two decimals: {@code 5,25}. */
    public static String fine(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(ReportTexts.LOCALE)).format(number);
    }

    /** Day as {@code 31-12-2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Instant as {@code 31-12-2026 18:05} in Chile. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    /**
     * Month in words.
     *
     * @param period {@code yyyy-MM}
     * @param texts gives the pattern {@code shared.month}
     */
    public static String month(String period, ReportTexts texts) {
        return DateTimeFormatter.ofPattern(texts.of("shared.month"), ReportTexts.LOCALE).format(YearMonth.parse(period));
    }
}
