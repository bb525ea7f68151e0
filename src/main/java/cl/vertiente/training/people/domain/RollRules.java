package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.StateForbids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/**
 * What may be said of a session, and when: nothing long before it begins, anything while its list is open, and after it was closed only
 * corrections and people added by hand, with a reason.
 *
 * @param startsAt of the session
 * @param endsAt of the session
 * @param closed its list is frozen
 */
public record RollRules(Instant startsAt, Instant endsAt, boolean closed) {

    /** People come before the hour, and the list is begun with them. */
    static final Duration BEFORE = Duration.ofHours(2);

    /** The instant at which somebody came to the session: past midnight when it goes on so long. @param hour null when nobody noted it */
    public Instant arrival(LocalTime hour) {
        if (hour == null) {
            return null;
        }
        var day = Chile.dateOf(startsAt);
        var said = day.atTime(hour).atZone(Chile.ZONE).toInstant();
        var later = day.plusDays(1).atTime(hour).atZone(Chile.ZONE).toInstant();
        return isArrival(later) && !isArrival(said) ? later : said;
    }

    /** Whether somebody who came then came to the session. */
    public boolean isArrival(Instant at) {
        return !at.isBefore(startsAt.minus(BEFORE)) && !at.isAfter(endsAt);
    }

    /**
     * @param known somebody said something of this person before
     * @param correction it names what it corrects
     * @throws StateForbids when it is too early, or the list is closed to it
     * @throws cl.vertiente.shared.Invalid when it is wrong in itself
     */
    public void check(Presence said, boolean known, boolean correction, Instant now) {
        if (now.isBefore(startsAt.minus(BEFORE))) {
            throw new StateForbids("training.attendance.not-begun", "");
        }
        boolean byHand = said.source() == MarkSource.BY_HAND;
        if (closed && !correction && !(byHand && !known)) {
            throw new StateForbids("training.attendance.closed", "");
        }
        var faults = new Faults();
        boolean reasoned = said.reason() != null && !said.reason().isBlank();
        faults.when((correction || byHand) && !reasoned, "training.attendance.reason", "/reason");
        faults.when(!said.present() && said.arrivedAt() != null, "training.attendance.absent-arrived", "/arrivedAt");
        faults.when(said.arrivedAt() != null && !isArrival(said.arrivedAt()), "training.attendance.arrival", "/arrivedAt");
        faults.when(!said.present() && said.signature() != null, "training.attendance.absent-signed", "/signature");
        faults.when((said.signature() == null) != (said.signatureKind() == null), "training.attendance.signature-kind", "/signatureKind");
        faults.raise();
    }
}
