package cl.vertiente.training.people.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

/**
 * How many people were trained, and how often: a person counts once however many sessions they were at, an attendance each time. In a cut
 * by post or committee a person counts once under each that they had on a day of theirs, so that its rows may sum to more people than
 * the whole; attendances always sum to it.
 *
 * @param persons different people who were at one session at least
 * @param attendances persons at sessions
 */
public record Headcount(int persons, int attendances) {

    /** Somebody who was at a session, as they were on that day. */
    public record Seat(UUID traineeId, UUID sessionId, Sex sex, AgeBand ageBand, TraineePost post, UUID waterSystemId, String commune) {
    }

    public static Headcount of(Collection<Seat> seats) {
        return new Headcount((int) seats.stream().map(Seat::traineeId).distinct().count(), new HashSet<>(pairs(seats)).size());
    }

    private static Collection<AttendanceKey> pairs(Collection<Seat> seats) {
        return seats.stream().map(seat -> new AttendanceKey(seat.sessionId(), seat.traineeId())).toList();
    }
}
