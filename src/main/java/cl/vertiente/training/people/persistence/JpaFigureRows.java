package cl.vertiente.training.people.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.FigureRows;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.FigureSession;
import cl.vertiente.training.people.domain.FigureSlice;
import cl.vertiente.training.people.domain.Headcount;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The rows behind the figures, by the same question that counted them. */
@ApplicationScoped
public class JpaFigureRows implements FigureRows {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Headcount count(Caller caller, FigureSlice slice) {
        var where = FigureWhere.of(caller, slice);
        var from = slice.cut() == FigureCut.SEX || slice.cut() == FigureCut.AGE ? FigureWhere.PEOPLE : FigureWhere.SEATS;
        var row = where.set(entities.createQuery("select " + FigureWhere.COUNTS + from + where.conditions(), Object[].class))
                .getSingleResult();
        return new Headcount(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    @Override
    public List<Person> persons(Caller caller, FigureSlice slice, List<String> after, int limit) {
        var order = FigureOrder.of(caller);
        var where = FigureWhere.of(caller, slice);
        if (after != null) {
            where = where.and(order.after(), "afterTrainee", id(after.get(1)));
            order.put(where.parameters(), after.get(0));
        }
        var rows = where.set(entities.createQuery("select t.id, count(a.traineeId)" + order.select() + FigureWhere.PEOPLE
                + where.conditions() + " group by t.id, t.plainName, t.blockedAt order by " + order.by(), Object[].class))
                .setMaxResults(limit).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var trainees = entities.createQuery("select t from Trainee t where t.id in :ids", Trainee.class)
                .setParameter("ids", rows.stream().map(row -> row[0]).toList()).getResultStream()
                .collect(Collectors.toMap(Trainee::id, Function.identity()));
        return rows.stream().map(row -> new Person(trainees.get((UUID) row[0]), ((Number) row[1]).intValue(),
                order.placed(row))).toList();
    }

    @Override
    public List<Came> attendances(Caller caller, FigureSlice slice, List<String> after, int limit) {
        var order = FigureOrder.of(caller);
        var where = FigureWhere.of(caller, slice);
        if (after != null) {
            where = where.and("(s.startsAt > :afterTime or (s.startsAt = :afterTime and (s.id > :afterSession or (s.id = :afterSession"
                    + " and " + order.after() + "))))", "afterTime", time(after.get(0)));
            where.parameters().put("afterSession", id(after.get(1)));
            where.parameters().put("afterTrainee", id(after.get(3)));
            order.put(where.parameters(), after.get(2));
        }
        return where.set(entities.createQuery("select s.id, s.startsAt, c.code, c.title, g.code, t, a.post, w.officialName, m.name"
                        + order.select() + FigureWhere.NAMED + where.conditions() + " order by s.startsAt, s.id, " + order.by(),
                        Object[].class)).setMaxResults(limit)
                .getResultStream().map(row -> new Came((UUID) row[0], (Instant) row[1], (String) row[2], (String) row[3], (String) row[4],
                        (Trainee) row[5], (TraineePost) row[6], (String) row[7], (String) row[8],
                        order.placed(row))).toList();
    }

    @Override
    public Held held(Caller caller, FigureScope scope) {
        var where = FigureWhere.of(caller, scope);
        var lengths = where.set(entities.createQuery("select s.startsAt, s.endsAt" + FigureWhere.SESSIONS + where.conditions(),
                Object[].class)).getResultStream().mapToLong(row -> minutes(row[0], row[1])).toArray();
        return new Held(lengths.length, LongStream.of(lengths).sum());
    }

    @Override
    public List<FigureSession> sessions(Caller caller, FigureScope scope, List<String> after, int limit) {
        var where = FigureWhere.of(caller, scope);
        if (after != null) {
            where = where.and("(s.startsAt > :afterTime or (s.startsAt = :afterTime and s.id > :afterSession))", "afterTime",
                    time(after.get(0)));
            where.parameters().put("afterSession", id(after.get(1)));
        }
        return where.set(entities.createQuery("select s.id, s.startsAt, s.endsAt, c.id, c.code, c.title, g.code, s.place,"
                        + " (select count(a.traineeId) from Attendance a where a.sessionId = s.id and a.present = true)"
                        + FigureWhere.SESSIONS + where.conditions() + " order by s.startsAt, s.id", Object[].class)).setMaxResults(limit)
                .getResultStream().map(row -> new FigureSession((UUID) row[0], (Instant) row[1], (Instant) row[2], (UUID) row[3],
                        (String) row[4], (String) row[5], (String) row[6], (String) row[7], minutes(row[1], row[2]),
                        ((Number) row[8]).intValue())).toList();
    }

    private static long minutes(Object from, Object to) {
        return Duration.between((Instant) from, (Instant) to).toMinutes();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new Unreadable("shared.query.value", "?after", "after");
        }
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notOurs) {
            throw new Unreadable("shared.query.value", "?after", "after");
        }
    }
}
