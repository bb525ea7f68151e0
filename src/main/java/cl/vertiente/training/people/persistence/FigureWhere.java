package cl.vertiente.training.people.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Period;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.FigureSlice;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What limits the sessions that count, with its parameters: the figures and the rows behind them ask the same. */
record FigureWhere(String conditions, Map<String, Object> parameters) {

    private static final String CLOSED = ", TrainingActivity c, Agreement g where c.id = s.activityId and g.id = c.agreementId"
            + " and s.closedAt is not null";
    private static final String OF = ", TrainingSession s, TrainingActivity c, Agreement g where s.id = a.sessionId"
            + " and c.id = s.activityId and g.id = c.agreementId and s.closedAt is not null";
    private static final String SOMEBODY = OF + " and t.id = a.traineeId and a.present = true";
    static final String LINES = " from Attendance a" + OF;

    /** Seats alone: to look up the person of each would take longer than all the rest. */
    static final String SEATS = LINES + " and a.present = true";

    /** With the person {@code t}. */
    static final String PEOPLE = " from Attendance a, Trainee t" + SOMEBODY;

    /** The same with committee {@code w} and commune {@code m} of the day, for their names. */
    static final String NAMED = " from Attendance a left join WaterSystem w on w.id = a.waterSystemId"
            + " left join Commune m on m.cut = a.commune, Trainee t" + SOMEBODY;

    /** The sessions that count. */
    static final String SESSIONS = " from TrainingSession s" + CLOSED;

    /** Activities, each with its packed roll {@code p} where it has one. */
    static final String ROLLS = " from TrainingActivity c left join PackedRoll p on p.activityId = c.id, Agreement g"
            + " where g.id = c.agreementId";
    static final String COUNTS = "count(distinct a.traineeId), count(a.traineeId)";
    static final Map<FigureCut, String> BY = Map.of(FigureCut.SEX, "t.sex", FigureCut.AGE, "t.ageBand", FigureCut.POST, "a.post",
            FigureCut.SYSTEM, "a.waterSystemId", FigureCut.COMMUNE, "a.commune", FigureCut.AGREEMENT, "g.code",
            FigureCut.MONTH, "s.startsAt");

    static FigureWhere of(Caller caller, FigureScope scope) {
        return new FigureWhere("", Map.of())
                .and("g.regionCut in :regions", "regions", caller.regions().isEmpty() ? null : caller.regions())
                .and("c.state in :done", "done", caller.isGore() ? EnumSet.of(ActivityState.HELD, ActivityState.VALIDATED) : null)
                .and("g.id = :agreement", "agreement", scope.agreement())
                .and("s.startsAt >= :from", "from", begins(scope)).and("s.startsAt < :end", "end", ends(scope));
    }

    /** For {@link #ROLLS}: those packed that may hold a session of these days, and all that changed since they were packed. */
    static FigureWhere ofRolls(Caller caller, FigureScope scope, Set<UUID> changed) {
        var packed = new FigureWhere("p.activityId is not null", Map.of()).and("p.lastAt >= :from", "from", begins(scope))
                .and("p.firstAt < :end", "end", ends(scope));
        var where = of(caller, new FigureScope(scope.agreement(), null, null));
        var all = new HashMap<>(where.parameters);
        all.putAll(packed.parameters);
        if (changed.isEmpty()) {
            return new FigureWhere(where.conditions + " and " + packed.conditions, all);
        }
        all.put("changed", changed);
        return new FigureWhere(where.conditions + " and (c.id in :changed or " + packed.conditions + ")", all);
    }

    /** Null for no limit. */
    static Instant begins(FigureScope scope) {
        return scope.from() == null ? null : scope.from().atStartOfDay(Chile.ZONE).toInstant();
    }

    /** The first instant that no longer counts; null for no limit. */
    static Instant ends(FigureScope scope) {
        return scope.to() == null ? null : scope.to().plusDays(1).atStartOfDay(Chile.ZONE).toInstant();
    }

    static FigureWhere of(Caller caller, FigureSlice slice) {
        var where = of(caller, slice.scope()).and("a.post in :leaders", "leaders",
                slice.leaders() ? Arrays.stream(TraineePost.values()).filter(TraineePost::isLeader).toList() : null);
        if (slice.cut() == null) {
            return where;
        }
        if (slice.value() instanceof Period month) {
            return where.and("s.startsAt >= :monthBegins", "monthBegins", month.firstDay().atStartOfDay(Chile.ZONE).toInstant())
                    .and("s.startsAt < :monthEnds", "monthEnds", month.next().firstDay().atStartOfDay(Chile.ZONE).toInstant());
        }
        var by = BY.get(slice.cut());
        return slice.value() == null ? new FigureWhere(where.conditions + " and " + by + " is null", where.parameters)
                : where.and(by + " = :part", "part", slice.value());
    }

    /** With one condition more; null says none. */
    FigureWhere and(String condition, String name, Object value) {
        if (value == null) {
            return this;
        }
        var more = new HashMap<>(parameters);
        more.put(name, value);
        return new FigureWhere(conditions + " and " + condition, more);
    }

    <T> TypedQuery<T> set(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
