package cl.vertiente.accountability.domain;

import cl.vertiente.committee.domain.BoardPost;
import cl.vertiente.shared.Rut;
import java.time.LocalDate;

/**
 * A post of the board of a committee, as far as it tells who holds it.
 *
 * @param plainName of the holder, as names are compared
 * @param taxId null when it was not recorded
 * @param from day of the election
 * @param until last day of the term
 * @param endedOn day on which it ended before its term, from which on it is held no more; null when it did not
 * @param renewed whether the same person was elected again, under a seat of its own
 */
public record BoardSeat(BoardPost post, String plainName, Rut taxId, LocalDate from, LocalDate until, LocalDate endedOn, boolean renewed) {

    boolean isHeldOn(LocalDate day) {
        return hasBegunOn(day) && !until.isBefore(day) && (endedOn == null || endedOn.isAfter(day));
    }

    boolean hasBegunOn(LocalDate day) {
        return !from.isAfter(day);
    }

    /** Nobody ended it and nobody was elected anew: its term alone ran out. */
    boolean isOpen() {
        return endedOn == null && !renewed;
    }

    LocalDate lastDay() {
        return endedOn == null ? until : endedOn;
    }
}
