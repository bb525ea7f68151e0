package cl.vertiente.ledger.persistence;

import cl.vertiente.ledger.domain.VoucherLoad;
import cl.vertiente.ledger.domain.VoucherLoadState;
import cl.vertiente.ledger.domain.VoucherLoads;
import cl.vertiente.shared.Rut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The loads in the database. */
@ApplicationScoped
public class JpaVoucherLoads implements VoucherLoads {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public void add(VoucherLoad load) {
        entities.persist(load);
    }

    @Override
    public Optional<VoucherLoad> find(UUID agreementId, UUID id) {
        return Optional.ofNullable(entities.find(VoucherLoad.class, id)).filter(load -> load.agreementId().equals(agreementId));
    }

    @Override
    public List<VoucherLoadState> list(UUID agreementId, UUID before, int limit) {
        var query = entities.createQuery("select l, p.name from VoucherLoad l, Person p where l.agreementId = :a and p.id = l.recordedBy "
                + (before == null ? "" : "and l.id < :before ") + "order by l.id desc", Object[].class)
                .setParameter("a", agreementId).setMaxResults(limit);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultStream().map(row -> state(((VoucherLoad) row[0]).state(), (String) row[1])).toList();
    }

    private static VoucherLoadState state(VoucherLoadState s, String person) {
        return new VoucherLoadState(s.id(), s.fileName(), s.dryRun(), s.choice(), s.read(), s.created(), s.unchanged(), s.rejected(),
                s.flagged(), s.vouchers(), s.attached(), s.withDocuments(), person, s.recordedAt());
    }

    @Override
    public Map<String, String> suppliers(UUID agreementId) {
        var newest = new HashMap<String, String>();
        entities.createQuery("select v.payee.taxId, v.payee.name from Voucher v where v.agreementId = :a and v.payee.taxId is not null"
                        + " order by v.recordedAt, v.id", Object[].class)
                .setParameter("a", agreementId).getResultList().forEach(row -> newest.put(((Rut) row[0]).toString(), (String) row[1]));
        var byName = new LinkedHashMap<String, String>();
        newest.entrySet().stream().sorted(Map.Entry.<String, String>comparingByValue(String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Map.Entry.comparingByKey())).forEach(entry -> byName.put(entry.getKey(), entry.getValue()));
        return byName;
    }

    @Override
    public void release() {
        entities.flush();
        entities.clear();
    }
}
