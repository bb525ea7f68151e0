package cl.vertiente.diagnosis.score.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.diagnosis.score.domain.Gap;
import cl.vertiente.diagnosis.score.domain.GapChoice;
import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.GapState;
import cl.vertiente.diagnosis.score.domain.GapView;
import cl.vertiente.diagnosis.score.domain.Gaps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The gaps in the database. */
@ApplicationScoped
public class JpaGaps implements Gaps {

    private static final int MOST_PLACES = 1000;

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Visible visibleTo(Caller caller) {
        return new JpaVisible(caller);
    }

    @Override
    public Optional<Gap> find(UUID id) {
        return Optional.ofNullable(entities.find(Gap.class, id));
    }

    @Override
    public List<Gap> ofDiagnosis(UUID diagnosisId) {
        return entities.createQuery("select g from Gap g where g.diagnosisId = :diagnosis order by g.id", Gap.class)
                .setParameter("diagnosis", diagnosisId).getResultList();
    }

    @Override
    public Map<UUID, Long> pending(Collection<UUID> diagnosisIds) {
        return diagnosisIds.isEmpty() ? Map.of() : entities.createQuery("select g.diagnosisId, count(g) from Gap g"
                        + " where g.diagnosisId in :ids and g.confirmed = false and g.state = :state group by g.diagnosisId",
                        Object[].class)
                .setParameter("ids", diagnosisIds).setParameter("state", GapState.DETECTED).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    @Override
    public List<Gap> ofSystem(UUID waterSystemId) {
        return entities.createQuery("select g from Gap g where g.waterSystemId = :system", Gap.class)
                .setParameter("system", waterSystemId).getResultList();
    }

    @Override
    public List<Gap> after(UUID id, int limit) {
        var query = entities.createQuery("select g from Gap g" + (id == null ? "" : " where g.id > :id") + " order by g.id", Gap.class)
                .setMaxResults(limit);
        return (id == null ? query : query.setParameter("id", id)).getResultList();
    }

    @Override
    public void add(Gap gap) {
        entities.persist(gap);
        entities.flush();
    }

    @Override
    public void write() {
        entities.flush();
    }

    @Override
    public Optional<Integer> beneficiaries(UUID agreementId, UUID waterSystemId) {
        var served = entities.createQuery("select p.beneficiaries from Participation p where p.agreementId = :agreement"
                + " and p.waterSystemId = :system", Integer.class).setParameter("agreement", agreementId)
                .setParameter("system", waterSystemId).getResultStream().findFirst();
        return served.filter(people -> people > 0).or(() -> entities.createQuery("select w.facts.estimatedBeneficiaries from WaterSystem w"
                + " where w.id = :system and w.facts.estimatedBeneficiaries is not null", Integer.class)
                .setParameter("system", waterSystemId).getResultStream().findFirst());
    }

    @Override
    public boolean serves(UUID agreementId, UUID waterSystemId) {
        return entities.createQuery("select count(p) from Participation p where p.agreementId = :agreement and p.waterSystemId = :system",
                Long.class).setParameter("agreement", agreementId).setParameter("system", waterSystemId).getSingleResult() > 0;
    }

    private final class JpaVisible implements Visible {

        private final Caller caller;

        private JpaVisible(Caller caller) {
            this.caller = caller;
        }

        @Override
        public List<GapRow> list(GapFilter filter, List<String> after, int limit) {
            return GapQuery.of(caller, filter).after(after).rows(entities).setMaxResults(limit).getResultList().stream()
                    .map(GapQuery::row).toList();
        }

        @Override
        public Map<String, Long> countsByState(GapFilter filter) {
            var counts = new TreeMap<String, Long>();
            GapQuery.of(caller, filter.inAnyState()).counts(entities).getResultList()
                    .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
            return counts;
        }

        @Override
        public Optional<GapView> find(UUID id) {
            return GapQuery.of(caller, id).rows(entities).getResultStream().findFirst()
                    .map(row -> new GapSheet(entities).view((Gap) row[0], GapQuery.row(row)));
        }

        @Override
        public List<GapRow> open(GapComponent component, Collection<UUID> systems) {
            return rows(GapQuery.open(caller, component, systems));
        }

        @Override
        public List<GapRow> standing(UUID waterSystemId, UUID diagnosisId, LocalDate visitedOn) {
            return rows(GapQuery.standing(caller, waterSystemId, diagnosisId, visitedOn));
        }

        @Override
        public List<GapRow> of(Collection<UUID> ids) {
            return rows(GapQuery.of(caller, ids));
        }

        private List<GapRow> rows(GapQuery query) {
            return query.rows(entities).getResultList().stream().map(GapQuery::row).toList();
        }

        @Override
        public List<GapChoice> places(UUID responsible) {
            var scope = caller.regions();
            var query = entities.createQuery("select a.id, a.code, w.id, w.officialName, c.name"
                    + " from Participation p, Agreement a, WaterSystem w, Commune c where a.id = p.agreementId and w.id = p.waterSystemId"
                    + " and c.cut = w.communeCut and p.leftOn is null" + (scope.isEmpty() ? "" : " and c.region.cut in :scope")
                    + (responsible == null ? "" : " and exists (select q.id from Participation q join q.responsible r"
                            + " where q.waterSystemId = w.id and r.personId = :person)") + " order by w.officialName, a.code, p.id",
                    Object[].class).setMaxResults(MOST_PLACES);
            if (!scope.isEmpty()) {
                query.setParameter("scope", scope);
            }
            if (responsible != null) {
                query.setParameter("person", responsible);
            }
            return query.getResultList().stream().map(row -> new GapChoice((UUID) row[0], (String) row[1], (UUID) row[2],
                    (String) row[3], (String) row[4])).toList();
        }
    }
}
