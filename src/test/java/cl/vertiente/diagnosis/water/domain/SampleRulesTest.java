package cl.vertiente.diagnosis.water.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Invalid;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused at entry, with its place. */
class SampleRulesTest {

    private static final Instant NOW = Instant.parse("2026-10-20T12:00:00Z");

    private static List<String> faults(SampleContent sample) {
        var refused = catchThrowableOfType(Invalid.class, () -> new SampleRules(Norm.loaded(), NOW).check(sample));
        return refused == null ? List.of() : refused.faults().stream().map(BusinessException.Fault::pointer).toList();
    }

    private static ReadingContent reading(String code, String number, String unit) {
        return new ReadingContent(code, Qualifier.EQUAL, new BigDecimal(number), null, unit, false, null);
    }

    @ParameterizedTest
    @CsvSource({"AS, 0.01, mg/L,", "AS, 10, ug/L,", "AS, 10, \u00b5g/L,", "PH, 7, 1,", "PH, 7, -,", "TURB, 1, UNT,", "TCOLI, 0, UFC/100mL,",
        "COLOR, 5, Pt-Co,", "ECOLI, 0, ,", "ECOLI, 0, 1,", "ECOLI, 0, CFU/100mL,", "TEMP, -1, degC,",
        "AS, 10, ppb, /unit", "AS, 10, MG/L, /unit", "AS, 10, NTU, /unit", "AS, 10, , /unit", "PH, 7, mg/L, /unit", "ECOLI, 0, mg/L, /unit",
        "AS, -0.01, mg/L, /value", "PH, 14.1, 1, /value", "AS, 0.0000001, mg/L, /value", "AS, 1234567890, mg/L, /value",
        "XX, 1, mg/L, /code", "ODOUR, 1, 1, /value"})
    void takesAResultOnlyInAUnitThatIsDeclaredAndAsANumberThatCanBe(String code, String number, String unit, String fault) {
        assertThat(faults(Samples.laboratory(reading(code, number, unit))))
                .isEqualTo(fault == null ? List.of() : List.of("/readings/0" + fault));
    }

    @Test
    void takesWordsOnlyWhereThereAreAnyAndWithoutASign() {
        assertThat(faults(Samples.laboratory("ECOLI ABSENT", "ODOUR OTHER"))).isEmpty();
        assertThat(faults(Samples.laboratory("ECOLI MANY"))).containsExactly("/readings/0/value");
        assertThat(faults(Samples.laboratory("AS LITTLE"))).containsExactly("/readings/0/value");
        var below = new ReadingContent("ECOLI", Qualifier.LESS, null, "ABSENT", null, false, null);
        assertThat(faults(Samples.laboratory(below))).containsExactly("/readings/0/qualifier");
    }

    @Test
    void takesAParameterOnceOnSiteAndOnceInTheLaboratory() {
        assertThat(faults(Samples.laboratory("PH = 7", "PH = 7.1 on site"))).isEmpty();
        assertThat(faults(Samples.laboratory("PH = 7", "AS = 0", "PH = 8"))).containsExactly("/readings/2/code");
    }

    @Test
    void theReportComesAfterTheSampleAndTheSampleIsNotOfTomorrow() {
        var good = Samples.laboratory("AS = 0");
        assertThat(faults(dated(good, Samples.TAKEN, LocalDate.of(2026, 10, 1)))).isEmpty();
        assertThat(faults(dated(good, Samples.TAKEN, LocalDate.of(2026, 9, 30)))).containsExactly("/reportDate");
        assertThat(faults(dated(good, Samples.TAKEN, LocalDate.of(2026, 10, 21)))).containsExactly("/reportDate");
        assertThat(faults(dated(good, NOW.plusSeconds(3600), null))).contains("/takenAt");
        assertThat(faults(dated(good, NOW.plusSeconds(300), null))).as("the clock of a telephone").isEmpty();
        assertThat(faults(dated(good, Instant.parse("1926-10-01T12:00:00Z"), null))).containsExactly("/takenAt");
    }

    private static SampleContent dated(SampleContent like, Instant taken, LocalDate report) {
        return new SampleContent(like.waterSystemId(), null, null, like.method(), like.waterType(), taken, null, null, report, null, null,
                like.laboratory(), null, null, like.reportNumber(), null, null, null, null, like.readings());
    }

    @Test
    void theLaboratoryReceivesAndReadsAfterTheSampling() {
        var before = Samples.TAKEN.minusSeconds(60);
        var sample = new SampleContent(Samples.SYSTEM, null, null, SampleMethod.LABORATORY, WaterType.TREATED, Samples.TAKEN, before,
                before, null, null, null, "Laboratorio", null, null, "1", null, null, null, null, Norm.readings("AS = 0"));
        assertThat(faults(sample)).containsExactly("/receivedAt", "/bacteriologyReadAt");
    }

    @Test
    void aLaboratoryHasANameAndItsReportANumber() {
        var nameless = new SampleContent(Samples.SYSTEM, null, null, SampleMethod.LABORATORY, WaterType.TREATED, Samples.TAKEN, null, null,
                null, null, null, null, null, null, null, null, null, null, null, Norm.readings("AS = 0"));
        assertThat(faults(nameless)).containsExactly("/laboratory", "/reportNumber");
        assertThat(faults(Samples.of(SampleMethod.FIELD, WaterType.TREATED, "FREE_CL = 0.5"))).isEmpty();
    }
}
