package cl.vertiente.training.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrainingActivityTest {

    private static final Instant NOW = Instant.parse("2026-10-01T13:00:00Z");
    private static final UUID SYSTEM = UUID.randomUUID();

    private static ActivityContent content(String hours, UUID... invited) {
        return new ActivityContent(ActivityKind.COURSE, "OPERATION", "Cloración", null, new BigDecimal(hours), ActivityMode.ON_SITE, null,
                new CertificateRule(new BigDecimal("75"), new BigDecimal("4")), Set.of(invited));
    }

    private static TrainingActivity activity() {
        return new TrainingActivity(UUID.randomUUID(), UUID.randomUUID(), "CAP-1", content("8", SYSTEM), NOW);
    }

    private static ActivityStep.Said saying(String reason) {
        return new ActivityStep.Said(reason, UUID.randomUUID(), NOW);
    }

    private static TrainingSession session() {
        return new TrainingSession(UUID.randomUUID(), UUID.randomUUID(),
                new SessionContent(NOW, NOW.plusSeconds(3600), "Sede", null, null, null, Set.of(), "Relator"));
    }

    private static TrainingSession closed() {
        var session = session();
        session.close(UUID.randomUUID(), NOW);
        return session;
    }

    @Test
    void isTheSameHoweverItsNumbersAreWritten() {
        assertThat(content("8", SYSTEM)).isEqualTo(content("8.0", SYSTEM)).isNotEqualTo(content("8.5", SYSTEM));
        assertThat(activity().invites(SYSTEM)).isTrue();
        assertThat(activity().invites(UUID.randomUUID())).isFalse();
    }

    /** From each state exactly these verbs, and nothing else. */
    @Test
    void everyVerbStartsWhereItMay() {
        var may = Map.of(ActivityState.PLANNED, Set.of(ActivityVerb.RESCHEDULE, ActivityVerb.SUSPEND, ActivityVerb.HOLD),
                ActivityState.RESCHEDULED, Set.of(ActivityVerb.RESCHEDULE, ActivityVerb.SUSPEND, ActivityVerb.HOLD),
                ActivityState.SUSPENDED, Set.of(ActivityVerb.RESUME), ActivityState.HELD, Set.of(ActivityVerb.VALIDATE),
                ActivityState.VALIDATED, Set.of(ActivityVerb.REOPEN));
        for (var state : ActivityState.values()) {
            for (var verb : ActivityVerb.values()) {
                assertThat(verb.startsAt(state)).as(verb + " at " + state).isEqualTo(may.get(state).contains(verb));
            }
        }
    }

    @Test
    void isHeldWhenNoSessionIsOpenAndOneTookPlace() {
        var cancelled = session();
        cancelled.cancel("Sin luz");
        var activity = activity();
        assertThatThrownBy(() -> activity.hold(List.of(closed(), session()), saying(null))).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> activity.hold(List.of(cancelled), saying(null))).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> activity.hold(List.of(), saying(null))).isInstanceOf(StateForbids.class);
        assertThat(activity.state()).isEqualTo(ActivityState.PLANNED);
        assertThat(activity.hold(List.of(closed(), cancelled), saying(null)).to()).isEqualTo(ActivityState.HELD);
    }

    @Test
    void changesNoMoreOnceItWasHeldOrValidated() {
        var activity = activity();
        activity.plan(content("10", SYSTEM));
        activity.hold(List.of(closed()), saying(null));
        assertThatThrownBy(() -> activity.plan(content("12", SYSTEM))).isInstanceOf(StateForbids.class);
        activity.move(ActivityVerb.VALIDATE, saying(null));
        assertThatThrownBy(() -> activity.plan(content("12", SYSTEM))).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> activity.move(ActivityVerb.SUSPEND, saying("x"))).isInstanceOf(StateForbids.class);
        assertThat(activity.content().hours()).isEqualByComparingTo("10");
    }

    @Test
    void saysWhyItIsSuspendedOrReopened() {
        var activity = activity();
        assertThatThrownBy(() -> activity.move(ActivityVerb.SUSPEND, saying(" "))).isInstanceOf(Invalid.class);
        var step = activity.move(ActivityVerb.SUSPEND, saying("Corte de ruta"));
        assertThat(step.from()).isEqualTo(ActivityState.PLANNED);
        assertThat(step.to()).isEqualTo(ActivityState.SUSPENDED);
        assertThat(step.reason()).isEqualTo("Corte de ruta");
    }
}
