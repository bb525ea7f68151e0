package cl.vertiente.diagnosis.water.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of ratios, and what a whole sample comes to: by whom it was measured, of which water, with what left open. */
class SampleJudgementTest {

    private static SampleJudgement judge(SampleContent sample) {
        return SampleJudgement.of(sample, Norm.loaded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NO3 = 4.0   | NO2 < 0.01 | 0.083 | COMPLIES",
        "NO3 = 25    | NO2 = 1.5  | 1.000 | COMPLIES",
        "NO3 = 25    | NO2 = 1.6  | 1.033 | EXCEEDS",
        "NO3 = 50    | NO2 < 0.01 | 1.003 | NOT_JUDGED",
        "NO3 = 25    | NO2 > 1.5  | 1.000 | EXCEEDS",
        "NO3 = 25    | NO2 > 1.4  | 0.967 | NOT_JUDGED",
        "NO3 < 1     | NO2 < 0.01 | 0.023 | COMPLIES",
        "NO3 = 50.01 | NO2 < 0.01 | 1.004 | EXCEEDS"})
    void nitrateAndNitriteTogether(String nitrate, String nitrite, BigDecimal shown, Verdict verdict) {
        var ratio = Norm.judged(Samples.laboratory(nitrate, nitrite)).get("NRATIO");
        assertThat(ratio.isComputed()).isTrue();
        assertThat(ratio.number().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo(shown);
        assertThat(ratio.judgement().verdict()).isEqualTo(verdict);
        assertThat(ratio.judgement().level()).isEqualTo(verdict == Verdict.EXCEEDS ? AlertLevel.CRITICAL : null);
    }

    @Test
    void sumsAreComparedWithoutRounding() {
        assertThat(Norm.judged(Samples.laboratory("BDCM = 0.02", "DBCM = 0", "TBM = 0", "TCM = 0.2")).get("THM").judgement().verdict())
                .isEqualTo(Verdict.EXCEEDS);
        assertThat(Norm.judged(Samples.laboratory("BDCM = 0.03", "DBCM = 0.02", "TBM = 0.01", "TCM = 0.04")).get("THM").judgement())
                .satisfies(exactly -> assertThat(exactly.verdict()).as("0.5 + 0.2 + 0.1 + 0.2").isEqualTo(Verdict.COMPLIES));
        assertThat(Norm.judged(Samples.laboratory("BDCM = 0.03", "DBCM = 0.02", "TBM = 0.01", "TCM = 0.0401")).get("THM").judgement())
                .satisfies(above -> {
                    assertThat(above.verdict()).isEqualTo(Verdict.EXCEEDS);
                    assertThat(above.level()).isEqualTo(AlertLevel.HIGH);
                });
    }

    @Test
    void aSumWithoutAllItsPartsIsOnlyGivenWhenItIsTooMuchAlready() {
        assertThat(Norm.judged(Samples.laboratory("NO3 = 10"))).doesNotContainKey("NRATIO");
        assertThat(Norm.judged(Samples.laboratory("BDCM = 0.05", "TCM = 0.1")).get("THM").judgement().verdict()).isEqualTo(Verdict.EXCEEDS);
        assertThat(Norm.judged(Samples.laboratory("BDCM = 0.01", "TCM = 0.1"))).doesNotContainKey("THM");
    }

    @Test
    void aSumThatTheLaboratoryPrintsIsNotReckonedAgain() {
        var printed = judge(Samples.laboratory("NO3 = 25", "NO2 = 1.5", "NRATIO = 1"));
        assertThat(printed.readings()).hasSize(3).noneMatch(JudgedReading::isComputed);
        assertThat(printed.verdict()).isEqualTo(Verdict.COMPLIES);
    }

    /** A sum that was printed, or typed, too low does not hide what its parts come to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NO3 = 25; NO2 = 1.6; NRATIO = 0.5                                  | NRATIO | 1.033",
        "NO3 = 49; NO2 = 2.9; NRATIO = 0.083                                | NRATIO | 1.947",
        "BDCM = 0.06; DBCM = 0.1; TBM = 0.1; TCM = 0.2; THM = 0.1           | THM    | 4"})
    void aPrintedSumDoesNotHideItsParts(String readings, String code, BigDecimal sum) {
        var printed = judge(Samples.laboratory(readings.split("; ")));
        assertThat(printed.verdict()).isEqualTo(Verdict.EXCEEDS);
        assertThat(printed.readings()).filteredOn(reading -> reading.code().equals(code)).hasSize(2);
        assertThat(printed.readings()).filteredOn(JudgedReading::isComputed).singleElement().satisfies(computed -> {
            assertThat(computed.number().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo(sum);
            assertThat(computed.judgement().verdict()).isEqualTo(Verdict.EXCEEDS);
        });
    }

    @Test
    void aPrintedSumThatAlarmsIsNotReckonedAgain() {
        var printed = judge(Samples.laboratory("NO3 = 25", "NO2 = 1.6", "NRATIO = 1.1"));
        assertThat(printed.readings()).hasSize(3).noneMatch(JudgedReading::isComputed);
        assertThat(printed.verdict()).isEqualTo(Verdict.EXCEEDS);
    }

    @Test
    void rawWaterNeverCompliesAndOnlyWarns() {
        var raw = judge(Samples.of(SampleMethod.LABORATORY, WaterType.RAW, "AS = 0.001", "PB = 0.06", "FREE_CL = 0", "ECOLI PRESENT",
                "NO3 = 25", "NO2 = 1.6"));
        assertThat(raw.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(raw.readings()).allSatisfy(reading -> {
            assertThat(reading.judgement().verdict()).isEqualTo(Verdict.NOT_JUDGED);
            assertThat(reading.judgement().reason()).isEqualTo(NotJudged.RAW_WATER);
            assertThat(reading.judgement().level()).isIn((Object) null, AlertLevel.NOTICE);
        });
        assertThat(raw.level()).isEqualTo(AlertLevel.NOTICE);
        assertThat(judge(Samples.of(SampleMethod.LABORATORY, WaterType.RAW, "FREE_CL = 0")).level())
                .as("nobody disinfects raw water").isNull();
    }

    @Test
    void aKitWarnsButNeverCertifies() {
        var field = judge(Samples.of(SampleMethod.FIELD, WaterType.TREATED, "FREE_CL = 0.1", "PH = 7", "TURB = 3"));
        assertThat(field.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(field.level()).isEqualTo(AlertLevel.CRITICAL);
        assertThat(field.readings()).extracting(reading -> reading.judgement().verdict()).containsOnly(Verdict.NOT_JUDGED);
        assertThat(field.readings()).extracting(reading -> reading.judgement().reason()).containsOnly(NotJudged.FIELD_KIT);
        assertThat(field.readings()).extracting(reading -> reading.judgement().level()).containsExactly(AlertLevel.CRITICAL, null,
                AlertLevel.NOTICE);
    }

    @Test
    void whatALaboratoryMeasuredOnSiteIsJudgedWhereItIsMeasuredThere() {
        var judged = Norm.judged(Samples.laboratory("FREE_CL = 0.19 on site", "PH = 7 on site", "TURB = 1 on site", "TEMP = 14 on site",
                "AS = 0.001 on site"));
        assertThat(judged.get("FREE_CL").judgement().verdict()).isEqualTo(Verdict.BELOW);
        assertThat(judged.get("PH").judgement().verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(judged.get("TURB").judgement().verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(judged.get("TEMP").judgement().reason()).isEqualTo(NotJudged.NO_LIMIT);
        assertThat(judged.get("AS").judgement().reason()).isEqualTo(NotJudged.ON_SITE);
    }

    @Test
    void aLaboratoryThatIsNotAccreditedCertifiesNothing() {
        var sample = judge(Samples.of(SampleMethod.LABORATORY, WaterType.TREATED, Samples.TAKEN, false, Norm.readings("AS = 0.02")));
        assertThat(sample.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(sample.readings().get(0).judgement().reason()).isEqualTo(NotJudged.NOT_ACCREDITED);
        assertThat(sample.level()).isEqualTo(AlertLevel.CRITICAL);
    }

    @Test
    void aSampleCompliesOnlyWhenNothingIsLeftOpen() {
        assertThat(judge(Samples.laboratory("AS = 0.001", "TEMP = 14")).verdict()).as("temperature has no limit")
                .isEqualTo(Verdict.COMPLIES);
        assertThat(judge(Samples.laboratory("AS < 0.02", "PB = 0.01")).verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(judge(Samples.laboratory("TEMP = 14")).verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(judge(Samples.laboratory("AS < 0.02", "PB = 0.06")).verdict()).isEqualTo(Verdict.EXCEEDS);
    }

    @Test
    void theGravestFindingIsThatOfTheSample() {
        var both = judge(Samples.laboratory("PH = 9", "FREE_CL = 0.1"));
        assertThat(both.verdict()).isEqualTo(Verdict.BELOW);
        assertThat(both.level()).isEqualTo(AlertLevel.CRITICAL);
    }

    @Test
    void unitsAreConvertedOnlyWhereThatIsDeclared() {
        var norm = Norm.loaded();
        assertThat(norm.factor("ug/L", "mg/L")).contains(new BigDecimal("0.001"));
        assertThat(norm.factor("\u00b5g/L", "mg/L")).contains(new BigDecimal("0.001"));
        assertThat(norm.factor("\u03bcg/L", "ug/L")).contains(BigDecimal.ONE);
        assertThat(norm.factor("-", "1")).contains(BigDecimal.ONE);
        assertThat(List.of("ppb", "ppm", "MG/L", "g/L", "")).allSatisfy(unit -> assertThat(norm.factor(unit, "mg/L")).isEmpty());
        var micrograms = new ReadingContent("AS", Qualifier.EQUAL, new BigDecimal("11"), null, "ug/L", false, null);
        assertThat(judge(Samples.laboratory(micrograms)).verdict()).as("11 micrograms are 0.011 milligrams").isEqualTo(Verdict.EXCEEDS);
        var milligrams = new ReadingContent("BENZ", Qualifier.EQUAL, new BigDecimal("0.01"), null, "mg/L", false, null);
        assertThat(judge(Samples.laboratory(milligrams)).verdict()).isEqualTo(Verdict.COMPLIES);
    }
}
