package cl.vertiente.diagnosis.water.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of the water of a system on a day, and which samples were taken of it. */
class SamplingPlanTest {

    private static final UUID SYSTEM = UUID.randomUUID();
    private static final WaterNorm NORM = Norm.loaded();
    private static final LocalDate DAY = LocalDate.parse("2026-10-15");

    private static SamplingLine line(String subject, int samples, SamplingPeriod per, boolean laboratory, String from, String recorded) {
        return new SamplingLine(UUID.randomUUID(), new SamplingContent(SYSTEM, subject, samples, per, laboratory, LocalDate.parse(from),
                "Resolución ilustrativa"), Instant.parse(recorded), UUID.randomUUID());
    }

    private static SamplingLine line(String subject, int samples, SamplingPeriod per, String from) {
        return line(subject, samples, per, true, from, "2026-01-01T12:00:00Z");
    }

    private static MeasuredResult result(UUID sample, String code, String takenAt, SampleMethod method, WaterType type) {
        return new MeasuredResult(sample, Instant.parse(takenAt), method, type, code, Qualifier.EQUAL, BigDecimal.ONE, null, false,
                Verdict.COMPLIES, null, null, null);
    }

    private static MeasuredResult result(String code, String takenAt) {
        return result(UUID.randomUUID(), code, takenAt, SampleMethod.LABORATORY, WaterType.TREATED);
    }

    private static SamplingStanding standing(SamplingLine line, MeasuredResult... results) {
        return SamplingPlan.on(DAY, List.of(line)).standing(Arrays.asList(results), NORM).get(0);
    }

    @ParameterizedTest
    @CsvSource({"DAY, 2026-10-15", "WEEK, 2026-10-09", "MONTH, 2026-09-16", "QUARTER, 2026-07-16", "YEAR, 2025-10-16"})
    void aPeriodEndsWithTheDay(SamplingPeriod per, LocalDate begin) {
        assertThat(per.begin(DAY)).isEqualTo(begin);
    }

    /** In Chile the day of 2026-09-16 begins at 03:00 UTC, since summer time holds from the sixth of September. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-16T02:59:59Z, 0, SHORT", "2026-09-16T03:00:00Z, 1, MET", "2026-10-16T02:59:59Z, 1, MET", "2026-10-16T03:00:00Z, 0, SHORT"})
    void aSampleCountsOnTheDaysOfThePeriodInChile(String takenAt, int taken, SamplingState state) {
        var standing = standing(line("FREE_CL", 1, SamplingPeriod.MONTH, "2020-01-01"), result("FREE_CL", takenAt));
        assertThat(standing.taken()).isEqualTo(taken);
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.missing()).isEqualTo(1 - taken);
        assertThat(standing.since()).isEqualTo("2026-09-16");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-16, SHORT, 2026-09-16", "2026-09-17, IN_COURSE, 2026-09-17", "2026-10-15, IN_COURSE, 2026-10-15"})
    void theFirstPeriodRunsBeforeAnythingIsMissing(String from, SamplingState state, LocalDate since) {
        var standing = standing(line("FREE_CL", 1, SamplingPeriod.MONTH, from));
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.since()).isEqualTo(since);
        assertThat(standing.lastOn()).isNull();
    }

    @Test
    void ofATypeAnyParameterCountsAndASampleOnce() {
        var sample = UUID.randomUUID();
        var group = line("MICROBIOLOGY", 2, SamplingPeriod.YEAR, "2020-01-01");
        var ecoli = result(sample, "ECOLI", "2026-05-01T12:00:00Z", SampleMethod.LABORATORY, WaterType.TREATED);
        var turbidity = result(sample, "TURB", "2026-05-01T12:00:00Z", SampleMethod.LABORATORY, WaterType.TREATED);
        assertThat(standing(group, ecoli, turbidity).taken()).isEqualTo(1);
        assertThat(standing(group, ecoli, turbidity, result("TCOLI", "2026-06-01T12:00:00Z")).taken()).isEqualTo(2);
        assertThat(standing(group, result("AS", "2026-05-01T12:00:00Z")).taken()).as("of another type").isZero();
        assertThat(standing(group, ecoli).lastOn()).isEqualTo("2026-05-01");
    }

    @Test
    void rawWaterAndKitsCountOnlyWhereTheyAreAsked() {
        var kit = result(UUID.randomUUID(), "FREE_CL", "2026-10-10T12:00:00Z", SampleMethod.FIELD, WaterType.TREATED);
        var raw = result(UUID.randomUUID(), "FREE_CL", "2026-10-10T12:00:00Z", SampleMethod.LABORATORY, WaterType.RAW);
        var any = line("FREE_CL", 1, SamplingPeriod.MONTH, false, "2020-01-01", "2026-01-01T12:00:00Z");
        assertThat(standing(line("FREE_CL", 1, SamplingPeriod.MONTH, "2020-01-01"), kit).taken()).isZero();
        assertThat(standing(any, kit).taken()).isEqualTo(1);
        assertThat(standing(any, raw).taken()).isZero();
    }

    @Test
    void ofEachSubjectTheLineThatBeganLastHoldsAndNoneEndsIt() {
        var first = line("AS", 1, SamplingPeriod.YEAR, "2025-01-01");
        var second = line("AS", 2, SamplingPeriod.YEAR, "2026-10-01");
        var corrected = line("AS", 3, SamplingPeriod.YEAR, true, "2026-10-01", "2026-02-01T12:00:00Z");
        var ahead = line("AS", 9, SamplingPeriod.YEAR, "2026-10-16");
        var ended = line("PB", 0, SamplingPeriod.YEAR, "2026-01-01");
        var known = List.of(ahead, corrected, second, first, ended, line("PB", 1, SamplingPeriod.YEAR, "2025-01-01"));
        assertThat(SamplingPlan.on(DAY, known).lines()).containsExactly(corrected);
        assertThat(SamplingPlan.on(LocalDate.parse("2026-09-30"), known).lines()).containsExactly(first);
        assertThat(SamplingPlan.on(LocalDate.parse("2026-10-16"), known).lines()).containsExactly(ahead);
        assertThat(SamplingPlan.on(LocalDate.parse("2024-12-31"), known).lines()).isEmpty();
    }

    @Test
    void lessThanNoSampleIsNotAsked() {
        assertThatThrownBy(() -> line("AS", -1, SamplingPeriod.YEAR, "2025-01-01")).isInstanceOf(IllegalArgumentException.class);
    }
}
