package cl.vertiente.diagnosis.form.domain;

import java.math.BigDecimal;

/** What the answers of a visit say of one indicator: exactly one of number, flag, choice and missing is set. */
public record IndicatorValue(String code, BigDecimal number, Boolean flag, String choice, MissingKind missing) {
}
