package cl.vertiente.accountability.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was planned of training and what was done, counted over sessions. A session that was cancelled, or whose activity was suspended
 * before it was held, is neither.
 *
 * @param activities those with a session
 * @param committees those invited to a session
 */
public record TrainingPlan(Share activities, Share sessions, Share hours, Share committees) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** How much was planned, and how much of it was done. */
    public record Share(BigDecimal planned, BigDecimal done) {
    }

    /**
     * A session as far as it counts.
     *
     * @param stands that it was neither cancelled nor suspended
     * @param held that its list is closed
     */
    public record Planned(UUID activityId, Duration lasts, boolean stands, boolean held, Set<UUID> invited) {
    }

    public static TrainingPlan of(Collection<Planned> sessions) {
        var planned = sessions.stream().filter(one -> one.stands() || one.held()).toList();
        var done = sessions.stream().filter(Planned::held).toList();
        return new TrainingPlan(share(different(planned.stream().map(Planned::activityId)),
                different(done.stream().map(Planned::activityId))),
                share(planned.size(), done.size()), new Share(hours(planned), hours(done)),
                share(different(planned.stream().flatMap(one -> one.invited().stream())),
                        different(done.stream().flatMap(one -> one.invited().stream()))));
    }

    private static long different(Stream<UUID> ids) {
        return ids.distinct().count();
    }

    private static Share share(long planned, long done) {
        return new Share(BigDecimal.valueOf(planned), BigDecimal.valueOf(done));
    }

    private static BigDecimal hours(Collection<Planned> sessions) {
        return BigDecimal.valueOf(sessions.stream().map(Planned::lasts).mapToLong(Duration::toMinutes).sum())
                .divide(MINUTES, 1, RoundingMode.HALF_UP);
    }
}
