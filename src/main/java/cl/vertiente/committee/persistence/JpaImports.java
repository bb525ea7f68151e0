package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.ImportRow;
import cl.vertiente.committee.domain.Imports;
import cl.vertiente.committee.domain.Operator;
import cl.vertiente.committee.domain.RegisterEntry;
import cl.vertiente.committee.domain.RegisterFacts;
import cl.vertiente.committee.domain.RegisterImport;
import cl.vertiente.committee.domain.WaterSystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

/** The imports in the database. */
@ApplicationScoped
public class JpaImports implements Imports {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public void lock() {
        entities.createNativeQuery("SELECT id FROM register_head WHERE id = 1 FOR UPDATE").getSingleResult();
    }

    @Override
    public List<WaterSystem> systems() {
        return entities.createQuery("select w from WaterSystem w", WaterSystem.class).getResultList();
    }

    @Override
    public Map<UUID, Set<RegisterFacts>> entries(String source, LocalDate date) {
        var entries = new HashMap<UUID, Set<RegisterFacts>>();
        entities.createQuery("select e from RegisterEntry e where e.facts.source = :source and e.facts.date = :date", RegisterEntry.class)
                .setParameter("source", source).setParameter("date", date).getResultList()
                .forEach(entry -> entries.computeIfAbsent(entry.waterSystemId(), id -> new HashSet<>()).add(entry.facts()));
        return entries;
    }

    @Override
    public void add(Collection<Operator> operators, Collection<WaterSystem> systems, Collection<RegisterEntry> entries,
            IntConsumer after) {
        operators.forEach(entities::persist);
        entities.flush();
        after.accept(1);
        systems.forEach(entities::persist);
        entities.flush();
        after.accept(2);
        entries.forEach(entities::persist);
        entities.flush();
        after.accept(3);
    }

    @Override
    public void add(RegisterImport done) {
        entities.persist(done);
    }

    @Override
    public Optional<RegisterImport> find(UUID id) {
        return Optional.ofNullable(entities.find(RegisterImport.class, id));
    }

    @Override
    public Optional<LocalDate> dateOf(String sha256) {
        return entities.createQuery("select i.registerDate from RegisterImport i where i.sha256 = :sha256 and i.dryRun = false"
                + " order by i.recordedAt", LocalDate.class).setParameter("sha256", sha256).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public List<ImportRow> list(UUID before, int limit) {
        var query = entities.createQuery("""
                select new cl.vertiente.committee.domain.ImportRow(i.id, i.profile, i.fileName, i.registerDate, i.dryRun, i.read, i.created,
                    i.updated, i.unchanged, i.rejected, i.flagged, p.name, i.recordedAt)
                from RegisterImport i, Person p where p.id = i.recordedBy
                """ + (before == null ? "" : "and i.id < :before ") + "order by i.id desc", ImportRow.class).setMaxResults(limit);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultList();
    }
}
