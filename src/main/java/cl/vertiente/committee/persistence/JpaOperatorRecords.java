package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.MatchSuggestions.Candidate;
import cl.vertiente.committee.domain.Operator;
import cl.vertiente.committee.domain.OperatorMatch;
import cl.vertiente.committee.domain.OperatorRecord;
import cl.vertiente.committee.domain.OperatorRecords;
import cl.vertiente.committee.domain.TaxIdHolder;
import cl.vertiente.committee.domain.UndoneMatch;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.shared.Rut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The registry of operators in the database. */
@ApplicationScoped
public class JpaOperatorRecords implements OperatorRecords {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Map<String, OperatorRecord> latest() {
        var latest = new HashMap<String, OperatorRecord>();
        entities.createQuery("select r from OperatorRecord r", OperatorRecord.class).getResultList()
                .forEach(record -> latest.merge(record.key(), record, (a, b) -> b.isLaterThan(a) ? b : a));
        return latest;
    }

    @Override
    public List<OperatorRecord> of(String key) {
        return entities.createQuery("select r from OperatorRecord r where r.key = :key", OperatorRecord.class).setParameter("key", key)
                .getResultList();
    }

    @Override
    public Map<String, UUID> matches() {
        var matches = new HashMap<String, UUID>();
        entities.createQuery("select m from OperatorMatch m", OperatorMatch.class).getResultList()
                .forEach(match -> matches.put(match.key(), match.waterSystemId()));
        return matches;
    }

    @Override
    public void add(Collection<OperatorRecord> records) {
        records.forEach(entities::persist);
    }

    @Override
    public void add(OperatorMatch match) {
        entities.persist(match);
        entities.flush();
    }

    @Override
    public Optional<OperatorRecord> find(UUID id) {
        return Optional.ofNullable(entities.find(OperatorRecord.class, id));
    }

    @Override
    public Optional<WaterSystem> system(UUID id) {
        return Optional.ofNullable(entities.find(WaterSystem.class, id));
    }

    @Override
    public Operator operatorOf(WaterSystem system) {
        return entities.find(Operator.class, system.operatorId());
    }

    @Override
    public List<TaxIdHolder> taxIds() {
        return entities.createQuery("select new cl.vertiente.committee.domain.TaxIdHolder(o.id, o.name, o.taxId) from Operator o"
                + " where o.taxId is not null", TaxIdHolder.class).getResultList();
    }

    @Override
    public Optional<OperatorMatch> match(String key) {
        return Optional.ofNullable(entities.find(OperatorMatch.class, key));
    }

    @Override
    public void undo(OperatorMatch match, UndoneMatch undone) {
        entities.persist(undone);
        entities.remove(match);
        entities.flush();
    }

    @Override
    public List<Candidate> candidates() {
        return entities.createQuery("""
                select w.id, w.officialName, w.communeCut, o.taxId, w.facts.connectionCount from WaterSystem w, Operator o
                where o.id = w.operatorId and w.mergedInto is null""", Object[].class).getResultList().stream()
                .map(row -> new Candidate((UUID) row[0], (String) row[1], (String) row[2], row[3] == null ? null : ((Rut) row[3]).value(),
                        (Integer) row[4])).toList();
    }
}
