package cl.vertiente.training.activity.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What an agreement planned of training and what was done of it.
 *
 * @param sessions that take place
 * @param hours of activities that are not suspended, as planned, and the hours that closed sessions lasted
 * @param committees that take part, that are invited to something, and that were invited to a session that was held
 * @param targets what the agreement owes, by unit; none when it says nothing
 */
public record TrainingProgress(UUID agreementId, String agreementCode, String regionCut, Share activities, Share sessions, Hours hours,
        Reach committees, List<Owed> targets) {

    /** How many were planned and how many done. */
    public record Share(long planned, long done) {
    }

    /** The same of hours. */
    public record Hours(BigDecimal planned, BigDecimal done) {
    }

    /** Committees: taking part in the agreement, invited, reached by a session that was held. */
    public record Reach(long participating, long invited, long reached) {
    }

    /** What is owed over all committees, in its unit. */
    public record Owed(String unit, BigDecimal goal) {
    }
}
