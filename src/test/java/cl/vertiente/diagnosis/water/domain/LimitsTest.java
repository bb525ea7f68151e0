package cl.vertiente.diagnosis.water.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit of the catalogue at, below and above its edge, with every sign. */
class LimitsTest {

    private static final BigDecimal STEP = new BigDecimal("0.0001");

    /** The table of limits, written here a second time on purpose: code, lowest, highest, level below, level above. */
    private static final String TABLE = """
            FREE_CL 0.2 2 CRITICAL HIGH
            TURB - 4 - HIGH
            CU - 2 - HIGH
            CR - 0.05 - HIGH
            F - 1.5 - HIGH
            FE - 0.3 - HIGH
            MG - 125 - HIGH
            MN - 0.1 - HIGH
            SE - 0.01 - HIGH
            ZN - 3 - HIGH
            AS - 0.01 - CRITICAL
            CD - 0.01 - CRITICAL
            CN - 0.05 - CRITICAL
            HG - 0.001 - CRITICAL
            NO3 - 50 - CRITICAL
            NO2 - 3 - CRITICAL
            NRATIO - 1 - CRITICAL
            PB - 0.05 - CRITICAL
            BENZ - 10 - HIGH
            PCE - 40 - HIGH
            TOL - 700 - HIGH
            XYL - 500 - HIGH
            D24 - 30 - HIGH
            DDT - 2 - HIGH
            LIND - 2 - HIGH
            METOX - 20 - HIGH
            PCP - 9 - HIGH
            BDCM - 0.06 - HIGH
            DBCM - 0.1 - HIGH
            MCA - 3 - HIGH
            TBM - 0.1 - HIGH
            TCM - 0.2 - HIGH
            THM - 1 - HIGH
            NH3 - 1.5 - NOTICE
            CL - 400 - NOTICE
            COLOR - 20 - NOTICE
            PHENOL - 2 - NOTICE
            PH 6.5 8.5 NOTICE NOTICE
            TDS - 1500 - NOTICE
            SO4 - 500 - NOTICE
            """;

    record Row(String code, BigDecimal lowest, BigDecimal highest, AlertLevel below, AlertLevel above) {
    }

    static Stream<Row> table() {
        return TABLE.lines().map(line -> line.split(" ")).map(cells -> new Row(cells[0], number(cells[1]), number(cells[2]),
                level(cells[3]), level(cells[4])));
    }

    private static BigDecimal number(String cell) {
        return cell.equals("-") ? null : new BigDecimal(cell);
    }

    private static AlertLevel level(String cell) {
        return cell.equals("-") ? null : AlertLevel.valueOf(cell);
    }

    private static Judgement judge(String code, String sign, BigDecimal number) {
        var unit = Norm.loaded().parameters().get(code).unit();
        var reading = new ReadingContent(code, Qualifier.read(sign).orElseThrow(), number, null, unit, false, null);
        return SampleJudgement.of(Samples.laboratory(reading), Norm.loaded()).readings().get(0).judgement();
    }

    @ParameterizedTest
    @MethodSource("table")
    void theHighestItselfCompliesAndWhatIsAboveDoesNot(Row row) {
        assertThat(judge(row.code(), "=", row.highest())).extracting(Judgement::verdict).isEqualTo(Verdict.COMPLIES);
        assertThat(judge(row.code(), "=", row.highest().subtract(STEP)).verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(judge(row.code(), "=", row.highest().add(STEP))).satisfies(above -> {
            assertThat(above.verdict()).isEqualTo(Verdict.EXCEEDS);
            assertThat(above.level()).isEqualTo(row.above());
        });
        assertThat(judge(row.code(), ">", row.highest()).verdict()).isEqualTo(Verdict.EXCEEDS);
        assertThat(judge(row.code(), ">", row.highest().add(STEP)).level()).isEqualTo(row.above());
        assertThat(judge(row.code(), ">", row.highest().subtract(STEP)).reason()).isEqualTo(NotJudged.OPEN_RANGE);
        assertThat(judge(row.code(), "<", row.highest().add(STEP)).reason()).isEqualTo(NotJudged.DETECTION_LIMIT);
    }

    @ParameterizedTest
    @MethodSource("table")
    void aDetectionLimitUpToTheLimitCompliesWhereThereIsNoLowest(Row row) {
        for (var detected : List.of(row.highest(), row.highest().subtract(STEP))) {
            var said = judge(row.code(), "<", detected);
            assertThat(said.verdict()).as(row.code() + " < " + detected)
                    .isEqualTo(row.lowest() == null ? Verdict.COMPLIES : Verdict.NOT_JUDGED);
            assertThat(said.level()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void theLowestItselfCompliesAndWhatIsBelowDoesNot(Row row) {
        if (row.lowest() == null) {
            assertThat(judge(row.code(), "=", BigDecimal.ZERO).verdict()).isEqualTo(Verdict.COMPLIES);
            return;
        }
        assertThat(judge(row.code(), "=", row.lowest()).verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(judge(row.code(), "=", row.lowest().add(STEP)).verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(judge(row.code(), "=", row.lowest().subtract(STEP))).satisfies(below -> {
            assertThat(below.verdict()).isEqualTo(Verdict.BELOW);
            assertThat(below.level()).isEqualTo(row.below());
        });
        assertThat(judge(row.code(), "<", row.lowest()).verdict()).isEqualTo(Verdict.BELOW);
        assertThat(judge(row.code(), "<", row.lowest().add(STEP)).reason()).isEqualTo(NotJudged.DETECTION_LIMIT);
        assertThat(judge(row.code(), ">", row.lowest()).reason()).isEqualTo(NotJudged.OPEN_RANGE);
    }

    @Test
    void theCatalogueHasTheseLimitsAndNoOthers() {
        var others = List.of("ECOLI", "TCOLI", "ODOUR", "TASTE");
        var norm = Norm.loaded();
        assertThat(norm.limits().keySet()).containsExactlyInAnyOrderElementsOf(
                Stream.concat(table().map(Row::code), others.stream()).toList());
        table().forEach(row -> assertThat(norm.limit(row.code(), LocalDate.of(2026, 10, 1)).orElseThrow()).satisfies(limit -> {
            assertThat(limit.lowest() == null).isEqualTo(row.lowest() == null);
            assertThat(limit.highest()).isEqualByComparingTo(row.highest());
            assertThat(limit.norm()).isEqualTo("NCh 409/1.Of2005");
            assertThat(limit.source()).isNotBlank();
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "FREE_CL, =, 0.19, BELOW, CRITICAL", "FREE_CL, =, 0.20, COMPLIES,", "FREE_CL, =, 2.0, COMPLIES,", "FREE_CL, =, 2.1, EXCEEDS, HIGH",
        "AS, <, 0.02, NOT_JUDGED,", "AS, <, 0.01, COMPLIES,", "AS, <, 0.001, COMPLIES,", "AS, =, 0.011, EXCEEDS, CRITICAL",
        "TURB, =, 2, COMPLIES,", "TURB, =, 2.1, COMPLIES, NOTICE", "TURB, <, 3, COMPLIES,", "TURB, =, 4.1, EXCEEDS, HIGH",
        "TCOLI, =, 0, COMPLIES,", "TCOLI, =, 1, EXCEEDS, HIGH", "TCOLI, <, 1, COMPLIES,", "TCOLI, <, 1.8, NOT_JUDGED,",
        "TCOLI, >, 0, NOT_JUDGED,", "TCOLI, >, 1, EXCEEDS, HIGH", "TCOLI, =, 0.99, COMPLIES,",
        "ECOLI, =, 0, COMPLIES,", "ECOLI, <, 1, COMPLIES,", "ECOLI, =, 1, EXCEEDS, CRITICAL", "ECOLI, >, 0, EXCEEDS, CRITICAL",
        "ECOLI, <, 2, NOT_JUDGED,", "PH, =, 6.49, BELOW, NOTICE", "PH, =, 8.51, EXCEEDS, NOTICE", "TEMP, =, 14, NOT_JUDGED,"})
    void judges(String code, String sign, BigDecimal number, Verdict verdict, AlertLevel level) {
        var said = judge(code, sign, number);
        assertThat(said.verdict()).isEqualTo(verdict);
        assertThat(said.level()).isEqualTo(level);
        assertThat(said.reason() == null).isEqualTo(verdict != Verdict.NOT_JUDGED);
    }

    @ParameterizedTest
    @CsvSource({"ECOLI, ABSENT, COMPLIES,", "ECOLI, PRESENT, EXCEEDS, CRITICAL", "ODOUR, ODOURLESS, COMPLIES,",
        "ODOUR, OTHER, EXCEEDS, NOTICE",
        "TASTE, TASTELESS, COMPLIES,", "TASTE, OTHER, EXCEEDS, NOTICE"})
    void judgesWords(String code, String word, Verdict verdict, AlertLevel level) {
        var said = Norm.judged(Samples.laboratory(code + " " + word)).get(code).judgement();
        assertThat(said.verdict()).isEqualTo(verdict);
        assertThat(said.level()).isEqualTo(level);
    }

    @Test
    void countsByTheLimitOfTheDayOfSampling() {
        var stricter = new WaterLimit("AS", LocalDate.of(2026, 10, 1), UUID.randomUUID(), null, new BigDecimal("0.005"), false, null, null,
                null, AlertLevel.CRITICAL, "NCh nueva", "Prueba");
        var norm = Norm.with(stricter);
        var results = Stream.of("2026-10-01T02:59:00Z", "2026-10-01T03:00:00Z", "2026-10-01T13:00:00Z").map(java.time.Instant::parse)
                .map(taken -> SampleJudgement.of(Samples.of(SampleMethod.LABORATORY, WaterType.TREATED, taken, null,
                        Norm.readings("AS = 0.008")), norm).verdict()).toList();
        assertThat(results).as("midnight is midnight in Chile, which is three hours behind then")
                .containsExactly(Verdict.COMPLIES, Verdict.EXCEEDS, Verdict.EXCEEDS);
    }

    @Test
    void ofTwoLimitsOfOneDayTheOneRecordedLastCounts() {
        var corrected = new WaterLimit("AS", LocalDate.of(2005, 1, 1), UUID.randomUUID(), null, new BigDecimal("0.05"), false, null, null,
                null, AlertLevel.CRITICAL, "NCh 409/1", "Corrige");
        assertThat(Norm.with(corrected).limit("AS", LocalDate.of(2026, 1, 1))).contains(corrected);
        assertThat(Norm.loaded().limit("AS", LocalDate.of(1999, 1, 1))).isEmpty();
    }

    @Test
    void everyParameterWithoutLimitIsKnownToHaveNone() {
        var norm = Norm.loaded();
        assertThat(norm.all().stream().map(WaterParameter::code).filter(code -> !norm.limits().containsKey(code))).containsExactly("TEMP");
        assertThat(Arrays.asList("NO3", "NO2")).allMatch(part -> norm.ratios().get("NRATIO").contains(part));
    }
}
