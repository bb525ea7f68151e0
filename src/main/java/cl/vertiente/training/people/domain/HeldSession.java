package cl.vertiente.training.people.domain;

import java.time.Instant;

/**
 * A closed session and who came.
 *
 * @param startsAt to the second
 * @param minutes that it took
 * @param seats as {@link PackedSeats} packs them
 */
public record HeldSession(Instant startsAt, int minutes, byte[] seats) {
}
