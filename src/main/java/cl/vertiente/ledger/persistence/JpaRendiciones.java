package cl.vertiente.ledger.persistence;

import cl.vertiente.ledger.domain.BankReconciliation;
import cl.vertiente.ledger.domain.ItemReview;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.RendicionChoice;
import cl.vertiente.ledger.domain.RendicionItem;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.domain.ReviewState;
import cl.vertiente.ledger.domain.SisrecFiling;
import cl.vertiente.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Renderings in the database. */
@ApplicationScoped
public class JpaRendiciones implements Rendiciones {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<Rendicion> find(UUID agreementId, RendicionKey key) {
        return entities.createQuery("select r from Rendicion r where r.agreementId = :a and r.period = :p and r.sequence = :s",
                        Rendicion.class)
                .setParameter("a", agreementId).setParameter("p", key.period()).setParameter("s", key.sequence())
                .getResultStream().findFirst();
    }

    @Override
    public Rendicion get(UUID id) {
        return entities.find(Rendicion.class, id);
    }

    @Override
    public Map<UUID, Set<Period>> sentMonths(Collection<UUID> agreementIds, Instant until) {
        return agreementIds.isEmpty() ? Map.of() : entities.createQuery("select r.agreementId, r.period from Rendicion r"
                + " where r.agreementId in :ids and r.sequence = 0 and r.sentAt <= :until", Object[].class)
                .setParameter("ids", agreementIds).setParameter("until", until).getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(row -> (Period) row[1], Collectors.toSet())));
    }

    @Override
    public List<Rendicion> of(UUID agreementId) {
        return entities.createQuery("select r from Rendicion r where r.agreementId = :a order by r.period, r.sequence", Rendicion.class)
                .setParameter("a", agreementId)
                .setHint("eclipselink.batch", "r.transitions").setHint("eclipselink.batch.type", "IN").getResultList();
    }

    @Override
    public void add(Rendicion rendicion) {
        entities.persist(rendicion);
        entities.flush();
    }

    @Override
    public void add(RendicionItem item) {
        entities.persist(item);
    }

    @Override
    public void add(RendicionChoice choice) {
        entities.persist(choice);
    }

    @Override
    public void add(BankReconciliation reconciliation) {
        entities.persist(reconciliation);
    }

    @Override
    public void add(ItemReview review) {
        entities.persist(review);
    }

    @Override
    public void add(SisrecFiling filing) {
        entities.persist(filing);
    }

    @Override
    public List<RendicionItem> items(UUID rendicionId) {
        return of(rendicionId, "select i from RendicionItem i where i.rendicionId = :r and i.removedAt is null order by i.id",
                RendicionItem.class).getResultList();
    }

    @Override
    public List<RendicionChoice> choices(UUID rendicionId) {
        return of(rendicionId, "select c from RendicionChoice c where c.rendicionId = :r and c.annulledAt is null order by c.id",
                RendicionChoice.class).getResultList();
    }

    @Override
    public Optional<BankReconciliation> reconciliation(UUID rendicionId) {
        return of(rendicionId, "select b from BankReconciliation b where b.rendicionId = :r order by b.recordedAt desc, b.id desc",
                BankReconciliation.class).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public Optional<SisrecFiling> filing(UUID rendicionId) {
        return of(rendicionId, "select f from SisrecFiling f where f.rendicionId = :r order by f.recordedAt desc, f.id desc",
                SisrecFiling.class).setMaxResults(1).getResultStream().findFirst();
    }

    private <T> TypedQuery<T> of(UUID rendicionId, String query, Class<T> type) {
        return entities.createQuery(query, type).setParameter("r", rendicionId);
    }

    @Override
    public int regularisations(UUID agreementId, Period period) {
        return Math.toIntExact(entities.createQuery(
                        "select count(r) from Rendicion r where r.agreementId = :a and r.period = :p and r.sequence > 0", Long.class)
                .setParameter("a", agreementId).setParameter("p", period).getSingleResult());
    }

    @Override
    public Map<UUID, ReviewState> reviews(Collection<UUID> itemIds) {
        var newest = new HashMap<UUID, ReviewState>();
        if (!itemIds.isEmpty()) {
            entities.createQuery("select v.itemId, v.state from ItemReview v where v.itemId in :ids order by v.recordedAt, v.id",
                            Object[].class)
                    .setParameter("ids", itemIds).getResultStream().forEach(row -> newest.put((UUID) row[0], (ReviewState) row[1]));
        }
        return newest;
    }
}
