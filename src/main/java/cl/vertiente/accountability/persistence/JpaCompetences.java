package cl.vertiente.accountability.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.accountability.domain.BoardSeat;
import cl.vertiente.accountability.domain.Certificate;
import cl.vertiente.accountability.domain.CommitteeCompetence.Committee;
import cl.vertiente.accountability.domain.CommitteeCompetence.Earned;
import cl.vertiente.accountability.domain.CommitteeCompetence.Held;
import cl.vertiente.accountability.domain.CommitteeCompetence.Person;
import cl.vertiente.accountability.domain.CompetenceCover;
import cl.vertiente.accountability.domain.CompetenceFilter;
import cl.vertiente.accountability.domain.Competences;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.accountability.domain.VerificationCode;
import cl.vertiente.committee.domain.BoardMembership;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.PlainName;
import cl.vertiente.training.people.domain.Trainee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The map of competences in the database. */
@ApplicationScoped
public class JpaCompetences implements Competences {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** Who came to which activity. */
    private record Seat(UUID activityId, UUID traineeId) {
    }

    /** What stands in the register of a certificate: its last issue, and how many came before. */
    private record Issue(String code, IssueState state, Instant at, int earlier) {

        private Issue and(Issue later) {
            return new Issue(later.code, later.state, later.at, earlier + 1);
        }
    }

    @Override
    public List<Committee> committees(Caller caller, CompetenceFilter filter, List<String> after, int limit) {
        return new CommitteeQuery(caller, filter, filter.cover() == null ? Set.of() : throughMerged(caller)).after(after).rows(entities)
                .setMaxResults(limit).getResultStream().map(row -> new Committee((UUID) row[0], (String) row[1], (String) row[2],
                        (String) row[3], (String) row[4])).toList();
    }

    @Override
    public Map<CompetenceCover, Long> counts(Caller caller, CompetenceFilter filter) {
        long covered = new CommitteeQuery(caller, filter.withCover(CompetenceCover.COVERED), throughMerged(caller)).count(entities);
        long all = new CommitteeQuery(caller, filter.withCover(null), Set.of()).count(entities);
        return Map.of(CompetenceCover.COVERED, covered, CompetenceCover.UNCOVERED, all - covered);
    }

    /** Committees of records that go on for those under which certificates were issued: a certificate counts where its holder is. */
    private Set<UUID> throughMerged(Caller caller) {
        var found = new HashSet<UUID>();
        set(entities.createQuery("select t" + CertificateScope.of(caller) + " and t.mergedInto is not null and exists (select i.id"
                        + " from IssuedReport i where i.reportKey = :report and i.objectId = c.id and i.state = :valid)", Trainee.class)
                .setParameter("report", Certificate.REPORT).setParameter("valid", IssueState.VALID), caller).getResultStream()
                .map(this::current).filter(person -> person.said().waterSystemId() != null)
                .forEach(person -> found.add(person.said().waterSystemId()));
        return found;
    }

    private static <T> TypedQuery<T> set(TypedQuery<T> query, Caller caller) {
        CertificateScope.parameters(caller).forEach(query::setParameter);
        return query;
    }

    private Trainee current(Trainee trainee) {
        return MergedTrainees.current(entities, trainee);
    }

    @Override
    public List<Earned> earned(Caller caller, Collection<UUID> committees) {
        if (committees.isEmpty()) {
            return List.of();
        }
        var places = places(committees);
        var rows = set(entities.createQuery("select c.id, c.number, a.id, a.code, a.title, a.hours, t" + CertificateScope.of(caller)
                        + " and (t.mergedInto is not null or t.waterSystemId in :systems or exists (select x.sessionId from Attendance x,"
                        + " TrainingSession s where x.traineeId = t.id and x.present = true and x.waterSystemId in :places"
                        + " and s.id = x.sessionId and s.activityId = a.id))", Object[].class)
                .setParameter("systems", committees).setParameter("places", places.keySet()), caller).getResultList();
        var issues = issues(rows.stream().map(row -> (UUID) row[0]).toList());
        var cameFor = cameFor(rows.stream().map(row -> (UUID) row[2]).distinct().toList(), places);
        return rows.stream().filter(row -> issues.containsKey((UUID) row[0])).map(row -> {
            var person = current((Trainee) row[6]);
            var came = cameFor.getOrDefault(new Seat((UUID) row[2], person.id()), Set.of());
            return new Earned(held(row, issues.get((UUID) row[0])), person(person), came);
        }).toList();
    }

    private static Held held(Object[] row, Issue issue) {
        return new Held((UUID) row[0], (String) row[1], new VerificationCode(issue.code).toString(), issue.state, (UUID) row[2],
                (String) row[3], (String) row[4], (BigDecimal) row[5], Chile.dateOf(issue.at), issue.earlier);
    }

    private static Person person(Trainee trainee) {
        var said = trainee.said();
        return new Person(trainee.id(), said.name(), trainee.isForgotten() ? "" : PlainName.of(said.name()), said.taxId(), said.post(),
                said.waterSystemId(), trainee.isBlocked());
    }

    /** The committees with the duplicates that go on in them: where somebody came from on a past day stays as it was said. */
    private Map<UUID, UUID> places(Collection<UUID> committees) {
        var places = new HashMap<UUID, UUID>();
        committees.forEach(id -> places.put(id, id));
        Collection<UUID> last = committees;
        while (!last.isEmpty()) {
            var next = new ArrayList<UUID>();
            entities.createQuery("select w.id, w.mergedInto from WaterSystem w where w.mergedInto in :last", Object[].class)
                    .setParameter("last", last).getResultList().forEach(row -> {
                        places.put((UUID) row[0], places.get((UUID) row[1]));
                        next.add((UUID) row[0]);
                    });
            last = next;
        }
        return places;
    }

    private Map<Seat, Set<UUID>> cameFor(Collection<UUID> activities, Map<UUID, UUID> places) {
        var came = new HashMap<Seat, Set<UUID>>();
        if (!activities.isEmpty()) {
            entities.createQuery("select distinct s.activityId, x.traineeId, x.waterSystemId from Attendance x, TrainingSession s"
                            + " where s.id = x.sessionId and s.activityId in :activities and x.present = true"
                            + " and x.waterSystemId in :places", Object[].class)
                    .setParameter("activities", activities).setParameter("places", places.keySet()).getResultList()
                    .forEach(row -> came.computeIfAbsent(new Seat((UUID) row[0], (UUID) row[1]), any -> new HashSet<>())
                            .add(places.get((UUID) row[2])));
        }
        return came;
    }

    private Map<UUID, Issue> issues(Collection<UUID> certificates) {
        var issues = new HashMap<UUID, Issue>();
        if (!certificates.isEmpty()) {
            entities.createQuery("select i.objectId, i.code, i.state, i.issuedAt from IssuedReport i where i.reportKey = :report"
                            + " and i.objectId in :certificates order by i.sequence", Object[].class)
                    .setParameter("report", Certificate.REPORT).setParameter("certificates", certificates).getResultList()
                    .forEach(row -> issues.merge((UUID) row[0], new Issue((String) row[1], (IssueState) row[2], (Instant) row[3], 0),
                            Issue::and));
        }
        return issues;
    }

    @Override
    public Map<UUID, List<BoardSeat>> boards(Collection<UUID> committees) {
        var boards = new HashMap<UUID, List<BoardSeat>>();
        if (!committees.isEmpty()) {
            entities.createQuery("select w.id, b from WaterSystem w, BoardMembership b where w.id in :systems"
                            + " and b.operatorId = w.operatorId", Object[].class)
                    .setParameter("systems", committees).getResultList().forEach(row -> boards
                            .computeIfAbsent((UUID) row[0], any -> new ArrayList<>()).add(seat((BoardMembership) row[1])));
        }
        return boards;
    }

    private static BoardSeat seat(BoardMembership membership) {
        var said = membership.said();
        return new BoardSeat(said.post(), PlainName.of(said.name()), said.taxId(), said.electedOn(), said.validUntil(),
                membership.endedOn(), membership.state().renewedBy() != null);
    }
}
