package cl.vertiente.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.domain.TrainingPlan.Planned;
import cl.vertiente.accountability.domain.TrainingPlan.Share;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Worked out by hand. */
class TrainingPlanTest {

    private static final UUID COURSE = UUID.randomUUID();
    private static final UUID WORKSHOP = UUID.randomUUID();
    private static final UUID SUSPENDED = UUID.randomUUID();
    private static final UUID NORTH = UUID.randomUUID();
    private static final UUID SOUTH = UUID.randomUUID();

    private static Planned session(UUID activity, int minutes, boolean stands, boolean held, UUID... invited) {
        return new Planned(activity, Duration.ofMinutes(minutes), stands, held, Set.of(invited));
    }

    private static Share share(String planned, String done) {
        return new Share(new BigDecimal(planned), new BigDecimal(done));
    }

    @Test
    void countsWhatStandsAndWhatWasHeld() {
        var plan = TrainingPlan.of(List.of(session(COURSE, 90, true, true, NORTH), session(COURSE, 60, true, false, NORTH),
                session(COURSE, 600, false, false, NORTH), session(WORKSHOP, 45, true, false, NORTH, SOUTH),
                session(SUSPENDED, 120, false, true, SOUTH), session(SUSPENDED, 120, false, false, SOUTH)));

        assertThat(plan.activities()).as("what was held before its activity was suspended was held").isEqualTo(share("3", "2"));
        assertThat(plan.sessions()).isEqualTo(share("4", "2"));
        assertThat(plan.hours()).isEqualTo(share("5.3", "3.5"));
        assertThat(plan.committees()).isEqualTo(share("2", "2"));
    }

    @Test
    void isNothingWithoutSessions() {
        assertThat(TrainingPlan.of(List.of())).isEqualTo(new TrainingPlan(share("0", "0"), share("0", "0"), share("0.0", "0.0"),
                share("0", "0")));
    }
}
