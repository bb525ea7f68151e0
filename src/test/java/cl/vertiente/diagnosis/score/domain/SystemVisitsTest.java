package cl.vertiente.diagnosis.score.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which visit to a system is the last one. */
class SystemVisitsTest {

    private static final UUID SYSTEM = UUID.randomUUID();
    private static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-000000000002");

    private static ScoredVersion version(UUID diagnosis, int number, String day) {
        return new ScoredVersion(new ScoredVisit(diagnosis, number, SYSTEM, SYSTEM, LocalDate.parse(day), Map.of(), Map.of()));
    }

    @Test
    void theLastDayFollowsTheOthers() {
        var early = version(SECOND, 1, "2026-03-01");
        var late = version(FIRST, 1, "2026-09-01");
        var visits = new SystemVisits(List.of(late, early));
        assertThat(visits.isFollowed(early)).isTrue();
        assertThat(visits.isFollowed(late)).isFalse();
        assertThat(visits.before(late)).containsExactly(SECOND);
        assertThat(visits.before(early)).isEmpty();
    }

    @Test
    void ofTwoOnOneDayOneIsTheLast() {
        var one = version(FIRST, 1, "2026-03-01");
        var other = version(SECOND, 1, "2026-03-01");
        var visits = new SystemVisits(List.of(one, other));
        assertThat(visits.isFollowed(one)).isTrue();
        assertThat(visits.isFollowed(other)).isFalse();
    }

    /** A correction may say another day; what the older version said of the day counts no more. */
    @Test
    void theNewestVersionOfAVisitSaysItsDay() {
        var moved = version(FIRST, 2, "2026-09-01");
        var other = version(SECOND, 1, "2026-05-01");
        var visits = new SystemVisits(List.of(version(FIRST, 1, "2026-03-01"), moved, other));
        assertThat(visits.isFollowed(moved)).isFalse();
        assertThat(visits.isFollowed(other)).isTrue();
        assertThat(visits.before(moved)).containsExactly(SECOND);
        assertThat(new SystemVisits(List.of()).isFollowed(moved)).isFalse();
    }
}
