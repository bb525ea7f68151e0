package cl.vertiente.training.activity.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.access.Person;
import cl.vertiente.training.activity.domain.ActivityFilter;
import cl.vertiente.training.activity.domain.ActivityRow;
import cl.vertiente.training.activity.domain.ActivityStep;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.activity.domain.SessionRow;
import cl.vertiente.training.activity.domain.TrainingActivity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The read models of activities. */
final class ActivityReading {

    private static final String FROM = ", Region r, TrainingTopic t";
    private static final String NAMED = " left join Region r on r.cut = g.regionCut left join TrainingTopic t on t.code = a.topic";
    private static final String ROW = "a, g.code, r.cut, r.name, t.name";

    private final EntityManager entities;

    /** What its sessions come to, the earlier before the later. */
    private record Tally(long many, long closed, Instant first) {

        private static final Tally NONE = new Tally(0, 0, null);

        private Tally and(Tally later) {
            return new Tally(many + later.many, closed + later.closed, first);
        }
    }

    ActivityReading(EntityManager entities) {
        this.entities = entities;
    }

    private static ScopedQuery query(Caller caller) {
        return ScopedQuery.of(caller, FROM).joined("r.cut = g.regionCut").joined("t.code = a.topic");
    }

    /** @param within the agreements that the caller sees and the filter asks for; null for all */
    private static ScopedQuery query(Caller caller, ActivityFilter filter, List<UUID> within) {
        return ScopedQuery.listed(caller, within, NAMED)
                .when("(a.title like :q escape '!' or a.code like :q escape '!' or t.name like :q escape '!')", "q",
                        filter.pattern())
                .when(":system member of a.invited", "system", filter.system())
                .when("a.topic = :topic", "topic", filter.topic())
                .when("a.kind = :kind", "kind", filter.kind())
                .when("a.state = :state", "state", filter.state());
    }

    List<ActivityRow> rows(Caller caller, ActivityFilter filter, List<UUID> within, List<String> after, int limit) {
        var found = query(caller, filter, within)
                .after("(a.recordedOn < :afterTime or (a.recordedOn = :afterTime and a.id > :afterId))", after)
                .ask(entities, ROW, " order by a.recordedOn desc, a.id").setMaxResults(limit).getResultList();
        return rows(found);
    }

    private List<ActivityRow> rows(List<Object[]> found) {
        var ids = found.stream().map(row -> ((TrainingActivity) row[0]).id()).toList();
        var sessions = sessions(ids);
        var invited = invited(ids);
        return found.stream().map(row -> row(row, sessions, invited)).toList();
    }

    private static ActivityRow row(Object[] row, Map<UUID, Tally> sessions, Map<UUID, Long> invited) {
        var activity = (TrainingActivity) row[0];
        var counted = sessions.getOrDefault(activity.id(), Tally.NONE);
        return new ActivityRow(activity.id(), activity.code(), activity.agreementId(), (String) row[1], (String) row[2], (String) row[3],
                activity.kind(), activity.topic(), (String) row[4], activity.title(), activity.hours(), activity.mode(), activity.state(),
                counted.many(), counted.closed(), counted.first(), invited.getOrDefault(activity.id(), 0L),
                activity.recordedOn());
    }

    /** Of each activity: how many sessions take place, how many are closed, when the first begins. */
    private Map<UUID, Tally> sessions(Collection<UUID> ids) {
        var counted = new HashMap<UUID, Tally>();
        if (!ids.isEmpty()) {
            entities.createQuery("select s.activityId, s.startsAt, s.closedAt from TrainingSession s"
                            + " where s.activityId in :ids and s.cancelledBecause is null order by s.startsAt", Object[].class)
                    .setParameter("ids", ids).getResultList().forEach(row -> counted.merge((UUID) row[0],
                            new Tally(1, row[2] == null ? 0 : 1, (Instant) row[1]), Tally::and));
        }
        return counted;
    }

    private Map<UUID, Long> invited(Collection<UUID> ids) {
        var counted = new HashMap<UUID, Long>();
        if (!ids.isEmpty()) {
            entities.createQuery("select a.id, count(i) from TrainingActivity a join a.invited i where a.id in :ids group by a.id",
                            Object[].class)
                    .setParameter("ids", ids).getResultList().forEach(row -> counted.put((UUID) row[0], (Long) row[1]));
        }
        return counted;
    }

    Map<String, Long> counts(Caller caller, ActivityFilter filter, List<UUID> within) {
        var counts = new TreeMap<String, Long>();
        query(caller, filter.inAnyState(), within).ask(entities, "a.state, count(a)", " group by a.state").getResultList()
                .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
        return counts;
    }

    /** @param sessions of it, as the agenda shows them */
    List<ActivityView> views(Caller caller, UUID id, List<SessionRow> sessions) {
        var found = query(caller).when("a.id = :id", "id", id).ask(entities, ROW, "").getResultList();
        return rows(found).stream().map(row -> {
            var activity = (TrainingActivity) found.get(0)[0];
            var content = activity.content();
            return new ActivityView(row, content.goals(), content.targetPublic(), content.rule(), invited(content.invited(), id), sessions,
                    steps(id));
        }).toList();
    }

    private List<ActivityView.Invited> invited(Collection<UUID> systems, UUID id) {
        return systems.isEmpty() ? List.of() : entities.createQuery("select w.id, w.officialName, c.cut, c.name from TrainingActivity a"
                        + " join a.invited i, WaterSystem w, Commune c where a.id = :id and w.id = i and c.cut = w.communeCut"
                        + " order by w.officialName, w.id", Object[].class)
                .setParameter("id", id).getResultStream()
                .map(row -> new ActivityView.Invited((UUID) row[0], (String) row[1], (String) row[2], (String) row[3])).toList();
    }

    private List<ActivityView.Step> steps(UUID id) {
        return entities.createQuery("select s, p from ActivityStep s, Person p where s.activityId = :id and p.id = s.recordedBy"
                        + " order by s.recordedAt, s.id", Object[].class)
                .setParameter("id", id).getResultStream().map(row -> {
                    var step = (ActivityStep) row[0];
                    return new ActivityView.Step(step.verb(), step.from(), step.to(), step.reason(), step.recordedAt(),
                            ((Person) row[1]).name());
                }).toList();
    }
}
