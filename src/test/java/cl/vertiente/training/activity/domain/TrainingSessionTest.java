package cl.vertiente.training.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TrainingSessionTest {

    private static final Instant TEN = Instant.parse("2026-10-01T13:00:00Z");
    private static final UUID TRAINER = UUID.randomUUID();

    private static SessionContent lasting(Instant start, Duration length) {
        return new SessionContent(start, start.plus(length), "Sede", "08301", null, null, Set.of(TRAINER), null);
    }

    private static TrainingSession session() {
        return new TrainingSession(UUID.randomUUID(), UUID.randomUUID(), lasting(TEN, Duration.ofHours(2)));
    }

    private static ActivityStep.Said saying(String reason) {
        return new ActivityStep.Said(reason, TRAINER, TEN);
    }

    private static void refuses(ThrowingCallable call, Class<? extends BusinessException> kind, String pointer, String key) {
        assertThatThrownBy(call).isInstanceOfSatisfying(kind, refused -> {
            assertThat(refused.faults()).hasSize(1);
            assertThat(refused.faults().get(0).pointer()).isEqualTo(pointer);
            assertThat(refused.faults().get(0).key()).isEqualTo(key);
        });
    }

    @Test
    void endsAfterItStarts() {
        for (var length : new Duration[] {Duration.ZERO, Duration.ofMinutes(-1)}) {
            refuses(() -> new TrainingSession(UUID.randomUUID(), UUID.randomUUID(), lasting(TEN, length)), Invalid.class, "/endsAt",
                    "training.session.ends-before");
        }
    }

    @Test
    void lastsAtMostFourteenHours() {
        assertThat(new TrainingSession(UUID.randomUUID(), UUID.randomUUID(), lasting(TEN, Duration.ofHours(14))).endsAt())
                .isEqualTo(TEN.plus(Duration.ofHours(14)));
        refuses(() -> new TrainingSession(UUID.randomUUID(), UUID.randomUUID(), lasting(TEN, Duration.ofMinutes(14 * 60 + 1))),
                Invalid.class, "/endsAt", "training.session.too-long");
    }

    @Test
    void isTaughtBySomebody() {
        var nobody = new SessionContent(TEN, TEN.plusSeconds(60), "Sede", null, null, null, Set.of(), null);
        refuses(() -> new TrainingSession(UUID.randomUUID(), UUID.randomUUID(), nobody), Invalid.class, "/trainers",
                "training.session.no-trainer");
        assertThat(session().content().trainers()).containsExactly(TRAINER);
    }

    @Test
    void keepsItsFirstDateThroughEveryMove() {
        var session = session();
        var later = TEN.plus(Duration.ofDays(7));
        refuses(() -> session.plan(lasting(later, Duration.ofHours(2)), saying(" ")), Invalid.class, "/reason",
                "training.session.move-reason");
        var move = session.plan(lasting(later, Duration.ofHours(2)), saying("Lluvia")).orElseThrow();
        assertThat(move.from()).isEqualTo(TEN);
        assertThat(move.to()).isEqualTo(later);
        assertThat(move.reason()).isEqualTo("Lluvia");
        session.plan(lasting(later.plusSeconds(60), Duration.ofHours(2)), saying("Otra vez"));
        assertThat(session.firstStartsAt()).isEqualTo(TEN);
    }

    @Test
    void asksNoReasonForAnotherPlaceOrEnd() {
        assertThat(session().plan(lasting(TEN, Duration.ofHours(3)), saying(null))).isEmpty();
    }

    @Test
    void isFrozenOnceItIsClosed() {
        var session = session();
        refuses(() -> session.close(TRAINER, TEN.minusSeconds(1)), StateForbids.class, "", "training.session.not-begun");
        session.close(TRAINER, TEN);
        assertThat(session.state()).isEqualTo(SessionState.CLOSED);
        refuses(() -> session.plan(lasting(TEN, Duration.ofHours(3)), saying("x")), StateForbids.class, "", "training.session.closed");
        refuses(() -> session.close(TRAINER, TEN), StateForbids.class, "", "training.session.closed");
        refuses(() -> session.cancel("x"), StateForbids.class, "", "training.session.closed");
        assertThat(session.content()).isEqualTo(lasting(TEN, Duration.ofHours(2)));
    }

    @Test
    void isCancelledOnceAndWithItsReason() {
        var session = session();
        refuses(() -> session.cancel(" "), Invalid.class, "/reason", "training.session.cancel-reason");
        session.cancel(" Sin luz ");
        assertThat(session.cancelledBecause()).isEqualTo("Sin luz");
        assertThat(session.state()).isEqualTo(SessionState.CANCELLED);
        refuses(() -> session.close(TRAINER, TEN), StateForbids.class, "", "training.session.cancelled");
    }
}
