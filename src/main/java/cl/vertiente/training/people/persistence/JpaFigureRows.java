package cl.vertiente.training.people.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.training.people.domain.FigureRows;
import cl.vertiente.training.people.domain.FigureSlice;
import cl.vertiente.training.people.domain.Headcount;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows behind the figures, by the same question that counted them. */
@ApplicationScoped
public class JpaFigureRows implements FigureRows {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Headcount count(Caller caller, FigureSlice slice) {
        var where = FigureWhere.of(caller, slice);
        var row = where.set(entities.createQuery("select " + FigureWhere.COUNTS + FigureWhere.SEATS + where.conditions(), Object[].class))
                .getSingleResult();
        return new Headcount(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    @Override
    public List<Person> persons(Caller caller, FigureSlice slice, List<String> after, int limit) {
        var where = FigureWhere.of(caller, slice).and("t.id > :afterTrainee", "afterTrainee", after == null ? null : id(after.get(0)));
        var rows = where.set(entities.createQuery("select t.id, count(a.traineeId)" + FigureWhere.SEATS + where.conditions()
                + " group by t.id order by t.id", Object[].class)).setMaxResults(limit).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var trainees = entities.createQuery("select t from Trainee t where t.id in :ids", Trainee.class)
                .setParameter("ids", rows.stream().map(row -> row[0]).toList()).getResultStream()
                .collect(Collectors.toMap(Trainee::id, Function.identity()));
        return rows.stream().map(row -> new Person(trainees.get((UUID) row[0]), ((Number) row[1]).intValue())).toList();
    }

    @Override
    public List<Came> attendances(Caller caller, FigureSlice slice, List<String> after, int limit) {
        var where = FigureWhere.of(caller, slice);
        if (after != null) {
            where = where.and("(s.startsAt > :afterTime or (s.startsAt = :afterTime and (s.id > :afterSession or (s.id = :afterSession"
                    + " and t.id > :afterTrainee))))", "afterTime", time(after.get(0)));
            where.parameters().put("afterSession", id(after.get(1)));
            where.parameters().put("afterTrainee", id(after.get(2)));
        }
        return where.set(entities.createQuery("select s.id, s.startsAt, c.code, c.title, g.code, t, a.post, w.officialName, m.name"
                        + FigureWhere.NAMED + where.conditions() + " order by s.startsAt, s.id, t.id", Object[].class)).setMaxResults(limit)
                .getResultStream().map(row -> new Came((UUID) row[0], (Instant) row[1], (String) row[2], (String) row[3], (String) row[4],
                        (Trainee) row[5], (TraineePost) row[6], (String) row[7], (String) row[8])).toList();
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
