package cl.vertiente.training.activity.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.Chile;
import cl.vertiente.training.activity.domain.SessionDocument;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.activity.domain.SessionMove;
import cl.vertiente.training.activity.domain.SessionRow;
import cl.vertiente.training.activity.domain.SessionState;
import cl.vertiente.training.activity.domain.SessionView;
import cl.vertiente.training.activity.domain.TrainingSession;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The read models of sessions. */
final class SessionReading {

    private static final String ROW = "s, a.code, a.title, g.id, g.code, g.regionCut";

    private final EntityManager entities;

    SessionReading(EntityManager entities) {
        this.entities = entities;
    }

    private static ScopedQuery query(Caller caller) {
        return ScopedQuery.of(caller, ", TrainingSession s").joined("s.activityId = a.id");
    }

    private static ScopedQuery query(Caller caller, SessionFilter filter) {
        var query = query(caller).when("s.startsAt >= :from", "from", beginning(filter.from()))
                .when("s.startsAt < :until", "until", filter.to() == null ? null : beginning(filter.to().plusDays(1)))
                .when("a.agreementId = :agreement", "agreement", filter.agreement())
                .when("g.regionCut = :region", "region", filter.region())
                .when("a.id = :activity", "activity", filter.activity())
                .when(":trainer member of s.trainers", "trainer", filter.trainer());
        return filter.state() == null ? query : query.joined(in(filter.state()));
    }

    private static Instant beginning(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Chile.ZONE).toInstant();
    }

    private static String in(SessionState state) {
        return switch (state) {
            case PLANNED -> "s.closedAt is null and s.cancelledBecause is null";
            case CLOSED -> "s.closedAt is not null";
            case CANCELLED -> "s.cancelledBecause is not null";
        };
    }

    List<SessionRow> rows(Caller caller, SessionFilter filter, List<String> after, int limit) {
        return rows(query(caller, filter).after("(s.startsAt > :afterTime or (s.startsAt = :afterTime and s.id > :afterId))", after)
                .ask(entities, ROW, " order by s.startsAt, s.id").setMaxResults(limit).getResultList());
    }

    List<SessionRow> of(Caller caller, UUID activityId) {
        return rows(query(caller).when("a.id = :activity", "activity", activityId).ask(entities, ROW, " order by s.startsAt, s.id")
                .getResultList());
    }

    Map<String, Long> counts(Caller caller, SessionFilter filter) {
        var counts = new TreeMap<String, Long>();
        for (var state : SessionState.values()) {
            var asked = new SessionFilter(filter.from(), filter.to(), filter.agreement(), filter.region(), filter.activity(),
                    filter.trainer(), state);
            var many = (Long) query(caller, asked).ask(entities, "count(s), count(s.closedAt)", "").getSingleResult()[0];
            if (many > 0) {
                counts.put(state.name(), many);
            }
        }
        return counts;
    }

    private List<SessionRow> rows(List<Object[]> found) {
        var trainers = trainers(found.stream().map(row -> ((TrainingSession) row[0]).id()).toList());
        var communes = communes(found.stream().map(row -> ((TrainingSession) row[0]).commune()).filter(cut -> cut != null)
                .distinct().toList());
        return found.stream().map(row -> {
            var session = (TrainingSession) row[0];
            var names = trainers.getOrDefault(session.id(), List.of()).stream().map(SessionView.Trainer::name);
            return new SessionRow(session.id(), session.activityId(), (String) row[1], (String) row[2], (UUID) row[3], (String) row[4],
                    (String) row[5], session.startsAt(), session.endsAt(), session.firstStartsAt(), session.place(), session.commune(),
                    communes.get(session.commune()), session.state(),
                    Stream.concat(names, Stream.ofNullable(session.otherTrainers())).toList());
        }).toList();
    }

    private Map<UUID, List<SessionView.Trainer>> trainers(Collection<UUID> ids) {
        var found = new HashMap<UUID, List<SessionView.Trainer>>();
        if (!ids.isEmpty()) {
            entities.createQuery("select s.id, p.id, p.name from TrainingSession s join s.trainers t, Person p where s.id in :ids"
                            + " and p.id = t order by p.name, p.id", Object[].class).setParameter("ids", ids).getResultList()
                    .forEach(row -> found.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                            .add(new SessionView.Trainer((UUID) row[1], (String) row[2])));
        }
        return found;
    }

    private Map<String, String> communes(Collection<String> cuts) {
        var found = new HashMap<String, String>();
        if (!cuts.isEmpty()) {
            entities.createQuery("select c.cut, c.name from Commune c where c.cut in :cuts", Object[].class).setParameter("cuts", cuts)
                    .getResultList().forEach(row -> found.put((String) row[0], (String) row[1]));
        }
        return found;
    }

    List<SessionView> views(Caller caller, UUID id) {
        var found = query(caller).when("s.id = :id", "id", id).ask(entities, ROW, "").getResultList();
        return rows(found).stream().map(row -> {
            var session = (TrainingSession) found.get(0)[0];
            var content = session.content();
            return new SessionView(row, content.latitude(), content.longitude(), trainers(List.of(id)).getOrDefault(id, List.of()),
                    content.otherTrainers(), session.cancelledBecause(), session.closedAt(), name(session.closedBy()), moves(id),
                    papers(id).filter(paper -> !caller.isGore() || !paper.kind().isPersonal()).toList());
        }).toList();
    }

    private List<SessionView.Move> moves(UUID id) {
        return entities.createQuery("select m, p.name from SessionMove m, Person p where m.sessionId = :id and p.id = m.recordedBy"
                        + " order by m.recordedAt, m.id", Object[].class).setParameter("id", id).getResultStream().map(row -> {
                            var move = (SessionMove) row[0];
                            return new SessionView.Move(move.from(), move.to(), move.reason(), move.recordedAt(), (String) row[1]);
                        }).toList();
    }

    private Stream<SessionView.Paper> papers(UUID id) {
        return entities.createQuery("select d, p.name from SessionDocument d, Person p where d.sessionId = :id and p.id = d.recordedBy"
                        + " order by d.recordedAt, d.id", Object[].class).setParameter("id", id).getResultStream().map(row -> {
                            var paper = (SessionDocument) row[0];
                            return new SessionView.Paper(paper.id(), paper.said().kind(), paper.said().title(), paper.said().sha256(),
                                    paper.recordedAt(), (String) row[1]);
                        });
    }

    private String name(UUID person) {
        return person == null ? null : entities.createQuery("select p.name from Person p where p.id = :id", String.class)
                .setParameter("id", person).getSingleResult();
    }
}
