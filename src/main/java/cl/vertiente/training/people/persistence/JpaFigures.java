package cl.vertiente.training.people.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Period;
import cl.vertiente.training.people.domain.CommitteeSeats;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.Figures;
import cl.vertiente.training.people.domain.Headcount;
import cl.vertiente.training.people.domain.HeldSession;
import cl.vertiente.training.people.domain.PackedSessions;
import cl.vertiente.training.people.domain.RollCount;
import cl.vertiente.training.people.domain.SeatGroups;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import cl.vertiente.training.people.domain.TrainingFigures;
import cl.vertiente.training.people.domain.TrainingFigures.Missed;
import cl.vertiente.training.people.domain.TrainingFigures.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Counts of the database: who came is read in one packed row of each activity, for all figures of a page. */
@ApplicationScoped
public class JpaFigures implements Figures {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private JpaPackedRolls rolls;

    /** A session that counts. */
    private record Held(String agreementCode, HeldSession session) {

        private SeatGroups.Came came() {
            return new SeatGroups.Came(agreementCode, Period.of(Chile.dateOf(session.startsAt())), session.seats());
        }
    }

    @Override
    public TrainingFigures of(Caller caller, FigureScope scope) {
        var held = sessions(caller, scope);
        var seats = seats(held);
        var leaders = seats.only(TraineePost::isLeader);
        var cuts = new EnumMap<FigureCut, List<Part>>(FigureCut.class);
        for (var cut : FigureCut.values()) {
            cuts.put(cut, parts(seats, cut));
        }
        var leadersBySex = new EnumMap<Sex, Headcount>(Sex.class);
        leaders.by(FigureCut.SEX).forEach((sex, count) -> leadersBySex.put((Sex) sex, count));
        return new TrainingFigures(held.size(), BigDecimal.valueOf(held.stream().mapToLong(one -> one.session().minutes()).sum())
                .divide(MINUTES, 1, RoundingMode.HALF_UP), seats.everybody(), leaders.everybody(), leadersBySex, cuts,
                neverReached(caller, scope));
    }

    /** As they were packed; those of activities in which something changed since, as the attendances say. */
    private List<Held> sessions(Caller caller, FigureScope scope) {
        var changed = rolls.changed();
        var found = FigureWhere.ofRolls(caller, scope, changed);
        var fresh = new HashMap<UUID, String>();
        var held = new ArrayList<Held>();
        for (var row : found.set(entities.createQuery("select c.id, g.code, p.sessions" + FigureWhere.ROLLS + found.conditions(),
                Object[].class)).getResultList()) {
            if (changed.contains((UUID) row[0])) {
                fresh.put((UUID) row[0], (String) row[1]);
            } else {
                PackedSessions.read((byte[]) row[2]).forEach(session -> held.add(new Held((String) row[1], session)));
            }
        }
        rolls.fresh(fresh.keySet()).forEach((activity, sessions) -> sessions
                .forEach(session -> held.add(new Held(fresh.get(activity), session))));
        var begins = FigureWhere.begins(scope);
        var ends = FigureWhere.ends(scope);
        held.removeIf(one -> begins != null && one.session().startsAt().isBefore(begins)
                || ends != null && !one.session().startsAt().isBefore(ends));
        return held;
    }

    private static SeatGroups seats(List<Held> held) {
        return SeatGroups.of(held.stream().map(Held::came).toList());
    }

    @Override
    public Map<TraineePost, Map<Sex, Headcount>> byPostAndSex(Caller caller, FigureScope scope) {
        return seats(sessions(caller, scope)).byPostAndSex();
    }

    @Override
    public List<FromCommittee> byCommittee(Caller caller, FigureScope scope) {
        var told = CommitteeSeats.of(sessions(caller, scope).stream().map(one -> one.session().seats()).toList()).told();
        var names = names(FigureCut.SYSTEM, new HashSet<>(told.keySet()));
        return told.entrySet().stream().map(one -> new FromCommittee(names.get(one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(FromCommittee::name, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
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
