package cl.vertiente.training.activity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an agreement planned of training and what was done of it.
 *
 * @param sessions that take place
 * @param hours of activities that are not suspended, as planned, and the hours that closed sessions lasted
 * @param committees that take part, that are invited to something, and that were invited to a session that was held
 * @param held activities that were held, by kind
 * @param persons different people who were at a session that was held
 * @param targets what the agreement owes: its products of training, and what it owes its committees, by unit; none when it says nothing
 */
public record TrainingProgress(UUID agreementId, String agreementCode, String regionCut, Share activities, Share sessions, Hours hours,
        Reach committees, Map<ActivityKind, Long> held, long persons, List<Owed> targets) {

    /** How many were planned and how many done. */
    public record Share(long planned, long done) {
    }

    /** The same of hours. */
    public record Hours(BigDecimal planned, BigDecimal done) {
    }

    /** Committees: taking part in the agreement, invited, reached by a session that was held. */
    public record Reach(long participating, long invited, long reached) {
    }

    /**
     * What is owed, in its unit.
     *
     * @param code of the product; null for what is owed over all committees
     * @param name of the product; null without one
     * @param reported what was said to be done of the product; null while nobody reported on it
     * @param reportedOn the day of that report; null without one
     * @param counts what training itself counts in that unit; null for a unit that it does not know
     * @param counted how much of it was done; null without such a count
     */
    public record Owed(String code, String name, String unit, BigDecimal goal, BigDecimal reported, LocalDate reportedOn,
            TargetCount counts, BigDecimal counted) {

        /** Over all committees. */
        public Owed(String unit, BigDecimal goal) {
            this(null, null, unit, goal, null, null, null, null);
        }

        private Owed beside(TargetCount what, BigDecimal done) {
            return new Owed(code, name, unit, goal, reported, reportedOn, what, done);
        }
    }

    /**
     * With what the agreement owes besides, and what was done of each by what is counted here.
     *
     * @param counts what is counted of something owed, if anything
     * @param certified different people who hold a certificate in force
     */
    public TrainingProgress owing(List<Owed> products, Function<Owed, Optional<TargetCount>> counts, long certified) {
        var all = Stream.concat(products.stream(), targets.stream())
                .map(one -> counts.apply(one).map(what -> one.beside(what, done(what, certified))).orElse(one)).toList();
        return new TrainingProgress(agreementId, agreementCode, regionCut, activities, sessions, hours, committees, held, persons, all);
    }

    private BigDecimal done(TargetCount what, long certified) {
        return switch (what) {
            case COURSES, WORKSHOPS, COACHINGS, SEMINARS, VISITS -> BigDecimal.valueOf(held.getOrDefault(what.kind(), 0L));
            case ACTIVITIES -> BigDecimal.valueOf(activities.done());
            case SESSIONS -> BigDecimal.valueOf(sessions.done());
            case HOURS -> hours.done();
            case PERSONS -> BigDecimal.valueOf(persons);
            case CERTIFIED -> BigDecimal.valueOf(certified);
            case COMMITTEES -> BigDecimal.valueOf(committees.reached());
        };
    }
}
