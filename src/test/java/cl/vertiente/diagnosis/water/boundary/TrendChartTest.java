package cl.vertiente.diagnosis.water.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.Verdict;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of a series: round numbers at its axis, limits within it, marks that say how a number is meant. */
class TrendChartTest {

    private static final UUID SYSTEM = UUID.randomUUID();

    private static WaterLimit limit(String lowest, String highest) {
        return new WaterLimit("XX", LocalDate.of(2005, 1, 1), SYSTEM, lowest == null ? null : new BigDecimal(lowest),
                highest == null ? null : new BigDecimal(highest), false, null, null, null, AlertLevel.HIGH, "Norma", "Prueba");
    }

    private static WaterTrend.Point point(String day, String qualifier, String value, SampleMethod method, WaterType type,
            Verdict verdict) {
        return new WaterTrend.Point(UUID.randomUUID(), Instant.parse(day + "T12:00:00Z"), method, type, qualifier,
                value == null ? null : new BigDecimal(value), "", false, verdict, verdict == Verdict.EXCEEDS ? AlertLevel.HIGH : null);
    }

    private static WaterTrend.Point laboratory(String day, String value) {
        return point(day, "=", value, SampleMethod.LABORATORY, WaterType.TREATED, Verdict.COMPLIES);
    }

    private static TrendChart chart(WaterLimit limit, WaterTrend.Point... points) {
        return TrendChart.of(new WaterTrend(SYSTEM, "XX", "Parámetro", "mg/L", "mg/L", Arrays.asList(points), List.of(limit)));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.016, '0,005 0,01 0,015 0,02'", "50, 41, '20 40 60'", "1500, 1620, '500 1000 1500 2000'", "2, 0.6, '1 2 3'",
        "0.3, 0.45, '0,2 0,4 0,6'"})
    void theAxisHasRoundNumbersThatHoldAll(String limit, String value, String expected) {
        var chart = chart(limit(null, limit), laboratory("2026-03-01", value), laboratory("2026-09-01", value));
        assertThat(chart.ticks().stream().map(TrendChart.Tick::label).filter(label -> !label.contains("-")).skip(1))
                .containsExactly(expected.split(" "));
        assertThat(chart.limits().get(0).y()).isBetween(chart.top(), chart.bottom());
    }

    @Test
    void aNumberThatIsOnlyLessOrMoreIsATriangleAndOthersAreCircles() {
        var chart = chart(limit("0.2", "2"), point("2026-01-01", "<", "1", SampleMethod.LABORATORY, WaterType.TREATED, Verdict.NOT_JUDGED),
                point("2026-02-01", ">", "1", SampleMethod.FIELD, WaterType.TREATED, Verdict.NOT_JUDGED),
                point("2026-03-01", "=", "3", SampleMethod.LABORATORY, WaterType.TREATED, Verdict.EXCEEDS),
                point("2026-04-01", "=", "1", SampleMethod.LABORATORY, WaterType.RAW, Verdict.NOT_JUDGED));
        assertThat(chart.marks()).extracting(mark -> mark.shape().replaceAll("^M\\d+ \\d+", "")).containsExactly("h14l-7 12z",
                "h14l-7 -12z", "a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z", "a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z");
        assertThat(chart.marks()).extracting(TrendChart.Mark::look).containsExactly("laboratory", "field", "laboratory out", "raw");
        assertThat(chart.line()).as("laboratories at the tap only").matches("M\\d+ \\d+L\\d+ \\d+");
        assertThat(chart.limits()).extracting(TrendChart.Line::lowest).containsExactly(true, false);
    }

    @Test
    void datesNeverOverlap() {
        var chart = chart(limit(null, "1"), laboratory("2025-04-01", "0"), laboratory("2025-04-03", "0"), laboratory("2025-10-01", "0"),
                laboratory("2026-03-30", "0"), laboratory("2026-04-01", "0"));
        assertThat(chart.ticks().stream().filter(tick -> tick.label().contains("-")).map(TrendChart.Tick::label))
                .containsExactly("01-04-2025", "01-10-2025", "01-04-2026");
        assertThat(chart(limit(null, "1"), laboratory("2026-04-01", "0.5")).ticks().stream().map(TrendChart.Tick::label))
                .filteredOn(label -> label.contains("-")).containsExactly("01-04-2026");
    }

    @Test
    void wordsAreNoPicture() {
        assertThat(chart(limit(null, "1"), point("2026-04-01", "=", null, SampleMethod.LABORATORY, WaterType.TREATED, Verdict.COMPLIES)))
                .isNull();
    }
}
