package cl.vertiente.accountability.printing;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows in words, as the fields of the parts of reports are called, and how their cells are written. */
record PrintedRows(ReportTexts texts) {

    static <T> List<Map<String, ?>> rows(Collection<T> all, Function<T, Map<String, ?>> row) {
        return all.stream().<Map<String, ?>>map(row).toList();
    }

    static Map<String, ?> row(Object... namesAndValues) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    /** A line of {@code shared/facts}. */
    Map<String, ?> fact(String key, String value) {
        return row("label", texts.of(key), "value", texts.known(value));
    }

    /** What every report of an agreement begins with. */
    List<Map<String, ?>> facts(ReportAgreement agreement) {
        return List.of(fact("informe.agreement", texts.of("portfolio.agreement.pattern", agreement.code(), agreement.name())),
                fact("informe.grantor", agreement.grantor()), fact("informe.executor", agreement.executor()));
    }

    String day(LocalDate day) {
        return day == null ? texts.unknown() : ChileanFormats.day(day);
    }

    /** Nothing where there is no amount: it is not zero. */
    static String pesos(Pesos amount) {
        return amount == null ? null : ChileanFormats.pesos(amount.amount());
    }

    static String number(long number) {
        return ChileanFormats.decimal(BigDecimal.valueOf(number));
    }

    /** {@code 10,40}; that there is none where nothing was contributed. */
    String times(BigDecimal ratio) {
        return ratio == null ? texts.of("nota.no-ratio") : String.format(ReportTexts.LOCALE, "%,.2f", ratio.setScale(2,
                RoundingMode.HALF_UP));
    }

    /** {@code 85,0 %}. */
    String share(BigDecimal share) {
        return share == null ? texts.of("nota.nothing") : texts.of("nota.percent.pattern",
                ChileanFormats.decimal(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP)));
    }
}
