package cl.vertiente.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where products stand by what was reported of them. */
class DesignProgressesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final List<DesignProgress> reports = new ArrayList<>();

    private void report(String kind, int day, String percent) {
        reports.add(new DesignProgress(UUID.randomUUID(), UUID.randomUUID(), reports.size(), new DesignProgress.Report(kind,
                DAY.plusDays(day), new BigDecimal(percent), null), NOON, UUID.randomUUID()));
    }

    private DesignProgresses.Standing standing() {
        return new DesignProgresses(reports).of("BUDGET");
    }

    private static DesignContent.Planned planned(String kind, int weight) {
        return new DesignContent.Planned(kind, null, "Consultora", DAY, DAY, weight);
    }

    @Test
    void isNotBegunWhileNobodyReportsIt() {
        assertThat(standing().reported()).isNull();
        assertThat(standing().percent()).isZero();
        assertThat(standing().isDone()).isFalse();
    }

    @Test
    void beginsOnTheFirstDayOnWhichSomethingWasDone() {
        report("BUDGET", 0, "0");
        report("BUDGET", 5, "20");
        report("BUDGET", 9, "60");
        assertThat(standing().startedOn()).isEqualTo(DAY.plusDays(5));
        assertThat(standing().reported()).isEqualByComparingTo("60");
        assertThat(standing().finishedOn()).isNull();
    }

    @Test
    void isDoneSinceTheDayAfterWhichItWasWhole() {
        report("BUDGET", 3, "100");
        report("BUDGET", 5, "80");
        report("BUDGET", 7, "100");
        report("BUDGET", 9, "100");
        assertThat(standing().finishedOn()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void ofADayTheReportRecordedLastCounts() {
        report("BUDGET", 1, "30");
        report("BUDGET", 4, "50");
        report("BUDGET", 1, "0");
        assertThat(standing().startedOn()).as("the first report was wrong").isEqualTo(DAY.plusDays(4));
    }

    @Test
    void standsAlikeInWhateverOrderItIsRead() {
        for (int day = 0; day < 20; day++) {
            report("BUDGET", day % 7, String.valueOf(day * 5));
        }
        var asRecorded = standing();
        for (long seed = 0; seed < 50; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(standing()).as("seed %d", seed).isEqualTo(asRecorded);
        }
    }

    @Test
    void theWholeIsByWeightsAndRoundsNeverUp() {
        report("BUDGET", 1, "100");
        report("LAND", 1, "99.99");
        var progresses = new DesignProgresses(reports);
        assertThat(progresses.whole(List.of(planned("BUDGET", 3), planned("TOPOGRAPHY", 1)))).isEqualByComparingTo("75");
        assertThat(progresses.whole(List.of(planned("BUDGET", 1), planned("LAND", 1)))).isEqualByComparingTo("99.9");
        assertThat(progresses.whole(List.of())).isNull();
    }
}
