package cl.vertiente.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** How figures and dates are shown to people in Chile. */
@Named("show")
@ApplicationScoped
public class Show {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    public static String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** Civil time of continental Chile, 24 hours. */
    public static String instant(Instant instant) {
        return instant == null ? "" : INSTANT.format(instant.atZone(Chile.ZONE));
    }

    public static String pesos(Object amount) {
        if (amount == null) {
            return "";
        }
        return (amount instanceof Pesos pesos ? pesos : new Pesos(((Number) amount).longValue())).toString();
    }

    /** {@code octubre 2026}. */
    public static String period(Object period) {
        var month = Period.parse(period.toString()).month();
        return month.getMonth().getDisplayName(TextStyle.FULL, Messages.LOCALE) + " " + month.getYear();
    }

    public static String number(Object number) {
        return number == null ? "" : new DecimalFormat("#,##0.##", symbols()).format(number);
    }

    /** One decimal and the sign: {@code 12,5 %}; nothing when the whole is zero, since that ratio does not exist. */
    public static String percent(long part, long whole) {
        if (whole == 0) {
            return "";
        }
        var ratio = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return new DecimalFormat("#,##0.0", symbols()).format(ratio) + " %";
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Messages.LOCALE);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}
