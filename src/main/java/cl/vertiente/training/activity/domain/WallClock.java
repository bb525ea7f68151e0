package cl.vertiente.training.activity.domain;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/**
 * Times as people write them by the clock on the wall. In the night when the clock goes forward an hour does not exist in Chile; in the
 * night when it goes back one comes twice, and the first of the two is meant unless the offset says otherwise.
 */
public final class WallClock {

    private WallClock() {
    }

    /** What the clock on the wall says, with the offset that Chile has then. */
    public static OffsetDateTime at(LocalDateTime local) {
        return local.atOffset(Chile.ZONE.getRules().getOffset(local));
    }

    /** Whether it is written by the clock of Chile, in the hour that the clock leaves out. */
    public static boolean skips(OffsetDateTime written) {
        var change = Chile.ZONE.getRules().getTransition(written.toLocalDateTime());
        return change != null && change.isGap()
                && (written.getOffset().equals(change.getOffsetBefore()) || written.getOffset().equals(change.getOffsetAfter()));
    }

    /** Finds fault with a time that the clock leaves out. */
    public static void check(Faults faults, OffsetDateTime written, String pointer) {
        faults.when(skips(written), "training.session.no-such-hour", pointer);
    }
}
