package cl.vertiente.diagnosis.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.diagnosis.form.domain.IndicatorDefinition;
import cl.vertiente.diagnosis.form.domain.IndicatorDefinition.Kind;
import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures over many visits, counted by hand. */
class IndicatorTotalTest {

    private static final IndicatorDefinition PEOPLE =
            new IndicatorDefinition("USERS", Kind.NUMBER, "i.USERS", "personas", 0, "users", null);

    private static Map<String, IndicatorValue> saw(IndicatorValue value) {
        return Map.of(value.code(), value);
    }

    private static Map<String, IndicatorValue> users(int number) {
        return saw(IndicatorValue.number("USERS", BigDecimal.valueOf(number)));
    }

    private static IndicatorTotal one(IndicatorDefinition asked, List<Map<String, IndicatorValue>> visits) {
        return IndicatorTotal.of(List.of(asked), visits).get(0);
    }

    @ParameterizedTest
    @EnumSource(MissingKind.class)
    void whatNobodyObservedIsInNoFigure(MissingKind kind) {
        var total = one(PEOPLE, List.of(users(120), saw(IndicatorValue.missing("USERS", kind)), users(81), Map.of()));
        assertThat(total.visits()).isEqualTo(4);
        assertThat(total.observed()).isEqualTo(2);
        assertThat(total.sum()).isEqualByComparingTo("201");
        assertThat(total.mean()).as("of two, not of four").isEqualByComparingTo("100.5");
        assertThat(total.least()).isEqualByComparingTo("81");
        assertThat(total.most()).isEqualByComparingTo("120");
    }

    @Test
    void aZeroThatWasSeenCounts() {
        var total = one(PEOPLE, List.of(users(0), users(3)));
        assertThat(total.observed()).isEqualTo(2);
        assertThat(total.mean()).isEqualByComparingTo("1.5");
        assertThat(total.least()).isEqualByComparingTo("0");
    }

    @Test
    void nothingObservedHasNoFigureAtAll() {
        assertThat(one(PEOPLE, List.of(saw(IndicatorValue.missing("USERS", MissingKind.NOT_OBSERVED)))))
                .isEqualTo(new IndicatorTotal("USERS", Kind.NUMBER, "personas", 1, 0, null, null, null, null, null));
        assertThat(one(PEOPLE, List.of()).visits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "h/día", "mg/L", "cortes/mes"})
    void whatDoesNotAddUpHasAMeanAlone(String unit) {
        var asked = new IndicatorDefinition("USERS", Kind.NUMBER, "i.USERS", unit, 1, "users", null);
        var total = one(asked, List.of(users(10), users(11), users(11)));
        assertThat(total.sum()).isNull();
        assertThat(total.mean()).isEqualByComparingTo("10.67");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L/s", "m³", "km", "$"})
    void whatAddsUpHasASum(String unit) {
        var asked = new IndicatorDefinition("USERS", Kind.NUMBER, "i.USERS", unit, 1, "users", null);
        assertThat(one(asked, List.of(users(10), users(11))).sum()).isEqualByComparingTo("21");
    }

    @Test
    void yesAndNoAndChoicesAreCounted() {
        var flag = new IndicatorDefinition("TELEMETRY", Kind.FLAG, "i.TELEMETRY", null, 0, "telemetry", null);
        var visits = List.of(saw(IndicatorValue.flag("TELEMETRY", true)), saw(IndicatorValue.flag("TELEMETRY", false)),
                saw(IndicatorValue.flag("TELEMETRY", false)), saw(IndicatorValue.missing("TELEMETRY", MissingKind.NOT_APPLICABLE)));
        assertThat(one(flag, visits).counts()).containsExactly(Map.entry("false", 2L), Map.entry("true", 1L));
        assertThat(one(flag, visits).observed()).isEqualTo(3);
        var choice = new IndicatorDefinition("LAND", Kind.CHOICE, "i.LAND", null, 0, "land", null);
        assertThat(one(choice, List.of(saw(IndicatorValue.choice("LAND", "OWN")), saw(IndicatorValue.choice("LAND", "OWN")))).counts())
                .containsExactly(Map.entry("OWN", 2L));
    }
}
