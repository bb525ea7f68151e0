package cl.vertiente.training.people.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.people.domain.KnownTrainee;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeFilter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One question to the trainees: the conditions of scope, filter and page, and what is selected under them. */
final class TraineeQuery {

    private static final String FROM = " from Trainee t left join WaterSystem w on w.id = t.waterSystemId, Commune c, Region r";
    private static final String ROW = "select t, w.officialName, c.name, r.cut,"
            + " (select count(p.sessionId) from Attendance p where p.traineeId = t.id and p.present = true)";
    private static final String ATTENDED = "exists (select d.sessionId from Attendance d, TrainingSession s, TrainingActivity a"
            + " where d.traineeId = t.id and s.id = d.sessionId and a.id = s.activityId";
    private static final String EXPECTED = "exists (select e.traineeId from Enrolment e, TrainingActivity x, Agreement y"
            + " where e.traineeId = t.id and e.enrolled = true and x.id = e.activityId and y.id = x.agreementId and y.regionCut in :scope)";
    private static final Set<ActivityState> DONE = Set.of(ActivityState.HELD, ActivityState.VALIDATED);

    private final List<String> conditions = new ArrayList<>(List.of("c.cut = t.commune", "r.cut = c.region.cut"));
    private final Map<String, Object> parameters = new HashMap<>();

    static TraineeQuery of(Caller caller, TraineeFilter filter) {
        var query = new TraineeQuery(caller);
        query.conditions.add("t.mergedInto is null and t.forgottenOn is null and t.blockedAt is null");
        query.when("t.plainName like :q", "q", filter.pattern());
        query.when("r.cut = :region", "region", filter.region());
        query.when("c.cut = :commune", "commune", filter.commune());
        query.when("t.waterSystemId = :system", "system", filter.system());
        query.when("t.post = :post", "post", filter.post());
        query.when("t.sex = :sex", "sex", filter.sex());
        query.when(ATTENDED + " and a.agreementId = :agreement)", "agreement", filter.agreement());
        query.when(ATTENDED + " and a.id = :activity)", "activity", filter.activity());
        return query;
    }

    static TraineeQuery blocked(Caller caller) {
        var query = new TraineeQuery(caller);
        query.conditions.add("t.mergedInto is null and t.blockedAt is not null");
        return query;
    }

    static TraineeQuery of(Caller caller, UUID id) {
        var query = new TraineeQuery(caller);
        query.when("t.id = :id", "id", id);
        return query;
    }

    /** Whether the caller sees everybody, so that nobody need be asked for. */
    static boolean isUnbound(Caller caller) {
        return caller.regions().isEmpty() && !caller.isGore();
    }

    private TraineeQuery(Caller caller) {
        var scope = caller.regions().isEmpty() ? null : caller.regions();
        var attended = ATTENDED + (caller.isGore() ? " and a.state in :done" : "")
                + (scope == null ? "" : " and exists (select g.id from Agreement g where g.id = a.agreementId"
                        + " and g.regionCut in :scope)") + ")";
        if (caller.isGore()) {
            conditions.add(attended);
            parameters.put("done", DONE);
        } else if (scope != null) {
            conditions.add("(r.cut in :scope or " + attended + " or " + EXPECTED + ")");
        }
        if (scope != null) {
            parameters.put("scope", scope);
        }
    }

    private void when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    TraineeQuery after(List<String> key) {
        if (key != null) {
            try {
                when("(t.plainName > :afterName or (t.plainName = :afterName and t.id > :afterId))", "afterName", key.get(0));
                parameters.put("afterId", UUID.fromString(key.get(1)));
            } catch (IllegalArgumentException notOurs) {
                throw new Unreadable("shared.query.value", "?after", "after");
            }
        }
        return this;
    }

    TypedQuery<Object[]> rows(EntityManager entities) {
        return ask(entities, ROW, " order by t.plainName, t.id", Object[].class);
    }

    TypedQuery<Long> count(EntityManager entities) {
        return ask(entities, "select count(t)", "", Long.class);
    }

    static KnownTrainee row(Object[] row) {
        return new KnownTrainee((Trainee) row[0], (String) row[1], (String) row[2], (String) row[3], (Long) row[4]);
    }

    private <T> TypedQuery<T> ask(EntityManager entities, String select, String end, Class<T> type) {
        var query = entities.createQuery(select + FROM + " where " + String.join(" and ", conditions) + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
