package cl.vertiente.training.people.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Period;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.FigureSlice;
import cl.vertiente.training.people.domain.Figures;
import cl.vertiente.training.people.domain.Headcount;
import cl.vertiente.training.people.domain.RollCount;
import cl.vertiente.training.people.domain.SeatGroups;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import cl.vertiente.training.people.domain.TrainingFigures;
import cl.vertiente.training.people.domain.TrainingFigures.Missed;
import cl.vertiente.training.people.domain.TrainingFigures.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Counts of the database: who came is gone through once for all figures of a page, in rows of people and not of attendances. */
@ApplicationScoped
public class JpaFigures implements Figures {

    private static final String GROUPED = "a.traineeId, a.post, a.waterSystemId, a.commune, g.id";
    private static final int AT_A_TIME = 2_000;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** When a session was. */
    private record Held(Instant from, Instant to) {

        private long minutes() {
            return Duration.between(from, to).toMinutes();
        }

        private Period month() {
            return Period.of(Chile.dateOf(from));
        }
    }

    @Override
    public TrainingFigures of(Caller caller, FigureScope scope) {
        var where = FigureWhere.of(caller, scope);
        var seats = seats(where);
        var leaders = seats.only(TraineePost::isLeader);
        var held = sessions(where);
        var cuts = new EnumMap<FigureCut, List<Part>>(FigureCut.class);
        for (var cut : FigureCut.values()) {
            cuts.put(cut, cut == FigureCut.MONTH ? months(caller, scope, held, seats.everybody()) : parts(seats, cut));
        }
        var leadersBySex = new EnumMap<Sex, Headcount>(Sex.class);
        leaders.by(FigureCut.SEX).forEach((sex, count) -> leadersBySex.put((Sex) sex, count));
        return new TrainingFigures(held.size(), BigDecimal.valueOf(held.stream().mapToLong(Held::minutes).sum())
                .divide(MINUTES, 1, RoundingMode.HALF_UP), seats.everybody(), leaders.everybody(), leadersBySex, cuts,
                neverReached(caller, scope));
    }

    /** What somebody is, whatever they came to. */
    private record Known(Sex sex, AgeBand ageBand) {
    }

    /** Seats are grouped without their people and agreements, of which each is asked once. */
    private SeatGroups seats(FigureWhere where) {
        var groups = where.set(entities.createQuery("select " + GROUPED + ", count(a.sessionId)" + FigureWhere.SEATS
                + where.conditions() + " group by " + GROUPED, Object[].class)).getResultList();
        var people = people(groups.stream().map(row -> (UUID) row[0]).distinct().toList());
        var codes = codes();
        return new SeatGroups(groups.stream().map(row -> {
            var somebody = people.get((UUID) row[0]);
            return new SeatGroups.SeatGroup((UUID) row[0], somebody.sex(), somebody.ageBand(), (TraineePost) row[1], (UUID) row[2],
                    (String) row[3], codes.get((UUID) row[4]), number(row[5]));
        }).toList());
    }

    private Map<UUID, Known> people(List<UUID> ids) {
        var people = new HashMap<UUID, Known>();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            entities.createQuery("select t.id, t.sex, t.ageBand from Trainee t where t.id in :ids", Object[].class)
                    .setParameter("ids", ids.subList(from, Math.min(from + AT_A_TIME, ids.size()))).getResultList()
                    .forEach(row -> people.put((UUID) row[0], new Known((Sex) row[1], (AgeBand) row[2])));
        }
        return people;
    }

    private Map<UUID, String> codes() {
        var codes = new HashMap<UUID, String>();
        entities.createQuery("select g.id, g.code from Agreement g", Object[].class).getResultList()
                .forEach(row -> codes.put((UUID) row[0], (String) row[1]));
        return codes;
    }

    private List<Held> sessions(FigureWhere where) {
        return where.set(entities.createQuery("select s.startsAt, s.endsAt" + FigureWhere.SESSIONS + where.conditions(), Object[].class))
                .getResultStream().map(row -> new Held((Instant) row[0], (Instant) row[1])).toList();
    }

    /**
     * One question for each month in which a session was: each goes through its own attendances, all of them through each once. A single
     * month needs none, it is everybody.
     */
    private List<Part> months(Caller caller, FigureScope scope, List<Held> held, Headcount everybody) {
        var months = held.stream().map(Held::month).distinct().sorted().toList();
        if (months.size() == 1) {
            return everybody.persons() == 0 ? List.of() : List.of(new Part(months.get(0).toString(), null, everybody));
        }
        return months.stream().map(month -> {
            var where = FigureWhere.of(caller, new FigureSlice(scope, FigureCut.MONTH, month.toString(), false));
            return new Part(month.toString(), null, count(where.set(entities.createQuery("select " + FigureWhere.COUNTS
                    + FigureWhere.SEATS + where.conditions(), Object[].class)).getSingleResult(), 0));
        }).filter(part -> part.count().persons() > 0).toList();
    }

    @Override
    public Map<TraineePost, Map<Sex, Headcount>> byPostAndSex(Caller caller, FigureScope scope) {
        var where = FigureWhere.of(caller, scope);
        var counts = new EnumMap<TraineePost, Map<Sex, Headcount>>(TraineePost.class);
        where.set(entities.createQuery("select a.post, t.sex, " + FigureWhere.COUNTS + FigureWhere.PEOPLE + where.conditions()
                + " group by a.post, t.sex", Object[].class)).getResultList().forEach(row -> counts.computeIfAbsent((TraineePost) row[0],
                        post -> new EnumMap<>(Sex.class)).put((Sex) row[1], count(row, 2)));
        return counts;
    }

    @Override
    public Map<UUID, RollCount> rolls(Caller caller, FigureScope scope) {
        var where = FigureWhere.of(caller, scope);
        var counts = new HashMap<UUID, RollCount>();
        where.set(entities.createQuery("select a.sessionId, count(a.traineeId), sum(case when a.present = true then 1 else 0 end),"
                + " sum(case when a.present = true and a.signature is not null then 1 else 0 end),"
                + " sum(case when a.afterClosing = true then 1 else 0 end), sum(case when a.corrected = true then 1 else 0 end)"
                + FigureWhere.LINES + where.conditions() + " group by a.sessionId", Object[].class)).getResultList()
                .forEach(row -> counts.put((UUID) row[0], new RollCount(number(row[1]), number(row[2]), number(row[3]), number(row[4]),
                        number(row[5]))));
        return counts;
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /** In the order of their codes, those of a committee or commune by name; what nobody said comes first. */
    private List<Part> parts(SeatGroups seats, FigureCut cut) {
        var counts = seats.by(cut);
        var names = names(cut, counts.keySet());
        return counts.entrySet().stream().map(each -> new Part(each.getKey() == null ? null : each.getKey().toString(),
                        names.get(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(JpaFigures::word, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Part::key, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    private static String word(Part part) {
        return part.name() == null ? part.key() : part.name();
    }

    private Map<Object, String> names(FigureCut cut, Set<Object> found) {
        var keys = found.stream().filter(Objects::nonNull).toList();
        var names = new HashMap<Object, String>();
        if (cut == FigureCut.AGREEMENT) {
            keys.forEach(key -> names.put(key, (String) key));
        } else if (!keys.isEmpty() && (cut == FigureCut.SYSTEM || cut == FigureCut.COMMUNE)) {
            entities.createQuery(cut == FigureCut.SYSTEM ? "select w.id, w.officialName from WaterSystem w where w.id in :keys"
                    : "select c.cut, c.name from Commune c where c.cut in :keys", Object[].class).setParameter("keys", keys)
                    .getResultList().forEach(row -> names.put(row[0], (String) row[1]));
        }
        return names;
    }

    private static Headcount count(Object[] row, int at) {
        return new Headcount(number(row[at]), number(row[at + 1]));
    }

    /** Of the agreements in view, whatever the period: who came once was reached. */
    private List<Missed> neverReached(Caller caller, FigureScope scope) {
        var query = entities.createQuery("select w.id, w.officialName, g.code from Participation p, WaterSystem w, Agreement g"
                + " where w.id = p.waterSystemId and g.id = p.agreementId and p.leftOn is null"
                + (caller.regions().isEmpty() ? "" : " and g.regionCut in :regions") + (scope.agreement() == null ? "" : " and g.id = :id")
                + " and not exists (select a.traineeId from Attendance a, TrainingSession s where s.id = a.sessionId and a.present = true"
                + " and s.closedAt is not null and a.waterSystemId = w.id) order by w.officialName, w.id", Object[].class);
        if (!caller.regions().isEmpty()) {
            query.setParameter("regions", caller.regions());
        }
        if (scope.agreement() != null) {
            query.setParameter("id", scope.agreement());
        }
        return query.getResultStream().map(row -> new Missed((UUID) row[0], (String) row[1], (String) row[2])).toList();
    }
}
