package cl.vertiente.diagnosis.water.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the last results of a system come to: the gravest finding, or compliance, or nothing at all. */
class WaterStandingTest {

    private static MeasuredResult result(String code, String takenAt, Verdict verdict, AlertLevel level) {
        return new MeasuredResult(UUID.randomUUID(), Instant.parse(takenAt), SampleMethod.LABORATORY, WaterType.TREATED, code,
                Qualifier.EQUAL, BigDecimal.ONE, null, false, verdict, level, null, null);
    }

    @Test
    void theGravestFindingCountsAndTheDayIsThatOfTheLastSample() {
        var standing = WaterStanding.of(List.of(result("PH", "2026-10-03T12:00:00Z", Verdict.EXCEEDS, AlertLevel.NOTICE),
                result("FREE_CL", "2026-10-01T12:00:00Z", Verdict.BELOW, AlertLevel.CRITICAL),
                result("AS", "2026-10-02T12:00:00Z", Verdict.COMPLIES, null)));
        assertThat(standing.verdict()).isEqualTo(Verdict.BELOW);
        assertThat(standing.level()).isEqualTo(AlertLevel.CRITICAL);
        assertThat(standing.sampledOn()).isEqualTo("2026-10-03");
        assertThat(standing.latest().keySet()).containsExactly("AS", "FREE_CL", "PH");
    }

    @Test
    void withoutFindingsItCompliesAndWithoutResultsNothingIsSaid() {
        assertThat(WaterStanding.of(List.of(result("TURB", "2026-10-01T12:00:00Z", Verdict.COMPLIES, AlertLevel.NOTICE))).verdict())
                .isEqualTo(Verdict.COMPLIES);
        assertThat(WaterStanding.of(List.of()).verdict()).isNull();
        assertThat(WaterStanding.of(List.of()).sampledOn()).isNull();
    }
}
