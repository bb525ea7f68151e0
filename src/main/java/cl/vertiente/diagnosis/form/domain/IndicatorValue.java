package cl.vertiente.diagnosis.form.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** An indicator of one visit: exactly one of a number, yes or no, a choice, or why there is none. What nobody observed is never zero. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorValue(String code, BigDecimal number, Boolean flag, String choice, MissingKind missing) {

    public IndicatorValue {
        if (Stream.of(number == null ? "" : "n", flag == null ? "" : "f", choice == null ? "" : "c", missing == null ? "" : "m")
                .filter(said -> !said.isEmpty()).count() != 1) {
            throw new IllegalArgumentException("an indicator says exactly one thing: " + code);
        }
        Objects.requireNonNull(code);
    }

    public static IndicatorValue number(String code, BigDecimal number) {
        return new IndicatorValue(code, number, null, null, null);
    }

    public static IndicatorValue flag(String code, boolean flag) {
        return new IndicatorValue(code, null, flag, null, null);
    }

    public static IndicatorValue choice(String code, String choice) {
        return new IndicatorValue(code, null, null, choice, null);
    }

    public static IndicatorValue missing(String code, MissingKind kind) {
        return new IndicatorValue(code, null, null, null, kind);
    }
}
