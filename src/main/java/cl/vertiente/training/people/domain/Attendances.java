package cl.vertiente.training.people.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was at which session. Who may see and say it follows from the activity. */
public interface Attendances {

    Optional<AttendanceMark> mark(UUID sessionId, UUID markId);

    /** All that was said of one person at a session, the first first. */
    List<AttendanceMark> marks(UUID sessionId, UUID traineeId);

    Optional<Attendance> find(UUID sessionId, UUID traineeId);

    List<Attendance> ofTrainee(UUID traineeId);

    /** Those of a session that bear this signature. */
    List<Attendance> signed(UUID sessionId, String sha256);

    /**
     * Everybody of the activity, by name: whoever is on one of its lists is on all.
     *
     * @param enrolled also those who are expected and were on none yet
     */
    List<Seated> roll(UUID activityId, UUID sessionId, boolean enrolled);

    /** The same of no session in particular, with those who are expected. */
    List<Seated> people(UUID activityId);

    /** One line of it; whatever was said of them. */
    Optional<Seated> seated(UUID sessionId, UUID traineeId);

    /** The same together with the mark of this identifier, whoever it is of: one question in place of three. */
    Optional<Asked> asked(UUID sessionId, UUID traineeId, UUID markId);

    /** Of the sessions of an activity. */
    List<Headcount.Seat> seats(UUID activityId);

    /** Written at once. */
    void add(Object record);

    /** Written with the next question, or at the end: an attendance and its mark do not point at one another's rows. */
    void enter(Object record);

    void remove(Attendance attendance);

    void write();

    /**
     * A line of the list.
     *
     * @param attendance null when nobody said anything of them at this session yet
     * @param waterSystem null for none
     */
    record Seated(Trainee trainee, Attendance attendance, String waterSystem) {

        /** The same after something was said. */
        public Seated as(Attendance said) {
            return new Seated(trainee, said, waterSystem);
        }
    }

    /**
     * A line of the list about which something is said.
     *
     * @param mark under this identifier; null when nothing was said under it yet
     */
    record Asked(Seated seated, AttendanceMark mark) {
    }
}
