package cl.vertiente.ledger.persistence;

import cl.vertiente.ledger.domain.BackingDocument;
import cl.vertiente.ledger.domain.DocumentType;
import cl.vertiente.ledger.domain.FiscalDocument;
import cl.vertiente.ledger.domain.LedgerEntry;
import cl.vertiente.ledger.domain.LedgerHead;
import cl.vertiente.ledger.domain.Payee;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherEvidence;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Vouchers in the database. In force means: not annulled, and no other voucher corrects it. */
@ApplicationScoped
public class JpaVouchers implements Vouchers {

    static final String IN_FORCE = " v.annulledAt is null and not exists (select c.id from Voucher c where c.corrects = v.id) ";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public void lock(UUID agreementId) {
        entities.find(LedgerHead.class, agreementId, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void open(UUID agreementId) {
        entities.persist(new LedgerHead(agreementId));
        entities.flush();
    }

    @Override
    public Optional<Voucher> find(UUID id) {
        return Optional.ofNullable(entities.find(Voucher.class, id));
    }

    @Override
    public void add(Voucher voucher) {
        entities.persist(voucher);
        entities.flush();
    }

    @Override
    public void add(VoucherEvidence evidence) {
        entities.persist(evidence);
    }

    @Override
    public int nextNumber(UUID agreementId, VoucherKind kind, int year) {
        var last = entities.createQuery(
                        "select max(v.number) from Voucher v where v.agreementId = :a and v.kind = :k and v.year = :y", Integer.class)
                .setParameter("a", agreementId).setParameter("k", kind).setParameter("y", year).getSingleResult();
        return last == null ? 1 : last + 1;
    }

    @Override
    public boolean isCorrected(UUID voucherId) {
        return entities.createQuery("select count(v) from Voucher v where v.corrects = :id", Long.class)
                .setParameter("id", voucherId).getSingleResult() > 0;
    }

    @Override
    public Map<UUID, LocalDate> firstIncome(Collection<UUID> agreementIds) {
        return agreementIds.isEmpty() ? Map.of() : entities.createQuery("""
                select v.agreementId, min(v.date) from Voucher v where v.agreementId in :ids
                and v.kind = cl.vertiente.ledger.domain.VoucherKind.INCOME and v.annulledAt is null
                and not exists (select c.id from Voucher c where c.corrects = v.id) group by v.agreementId""", Object[].class)
                .setParameter("ids", agreementIds).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    @Override
    public Optional<DocumentType> documentType(String code) {
        return Optional.ofNullable(entities.find(DocumentType.class, code));
    }

    @Override
    public List<DocumentType> documentTypes() {
        return entities.createQuery("select t from DocumentType t order by t.position", DocumentType.class).getResultList();
    }

    @Override
    public Optional<BigDecimal> withholdingRate(int year) {
        var rates = entities.createNativeQuery("SELECT rate FROM withholding_rate WHERE year = ?"
                + " ORDER BY recorded_at DESC, load_id DESC LIMIT 1").setParameter(1, year).getResultList();
        return rates.isEmpty() ? Optional.empty() : Optional.of((BigDecimal) rates.get(0));
    }

    @Override
    public Optional<FiscalDocument> fiscalDocument(Payee payee, BackingDocument document) {
        return entities.createQuery("select d from FiscalDocument d where d.payee = :p and d.type = :t and d.number = :n",
                        FiscalDocument.class)
                .setParameter("p", payee.key()).setParameter("t", document.type()).setParameter("n", document.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @Override
    public void add(FiscalDocument document) {
        entities.persist(document);
        entities.flush();
    }

    @Override
    public Pesos charged(UUID fiscalDocumentId, UUID except) {
        return Pesos.sum(entities.createQuery(
                        "select v.amount from Voucher v where v.fiscalDocumentId = :d and v.id <> :except and" + IN_FORCE, Pesos.class)
                .setParameter("d", fiscalDocumentId).setParameter("except", except).getResultList());
    }

    @Override
    public List<LedgerEntry> entries(UUID agreementId) {
        var charges = new HashMap<UUID, List<LedgerEntry.Charge>>();
        rows("select v.id, l.budgetLineId, l.amount from Voucher v join v.lines l where v.agreementId = :a and" + IN_FORCE, agreementId)
                .forEach(row -> charges.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new LedgerEntry.Charge((UUID) row[1], (Pesos) row[2])));
        Set<UUID> proven = new HashSet<>(entities.createQuery(
                        "select e.voucherId from VoucherEvidence e, Voucher v where e.voucherId = v.id and v.agreementId = :a", UUID.class)
                .setParameter("a", agreementId).getResultList());
        var repeated = repeated(agreementId);
        var query = "select v.id, v.kind, v.date, v.recordedAt, v.amount from Voucher v where v.agreementId = :a and" + IN_FORCE;
        return rows(query, agreementId)
                .stream().map(row -> {
                    var id = (UUID) row[0];
                    var kind = (VoucherKind) row[1];
                    return new LedgerEntry(id, kind, (LocalDate) row[2], (Instant) row[3], (Pesos) row[4],
                            charges.getOrDefault(id, List.of()), proven.contains(id), repeated.contains(id));
                }).toList();
    }

    /** Documents that nobody numbers and that look recorded before: the second and later of the same payee, type and number. */
    private Set<UUID> repeated(UUID agreementId) {
        Map<String, UUID> first = new HashMap<>();
        var repeated = new HashSet<UUID>();
        rows("""
                select v.id, v.payee.taxId, v.payee.foreignId, v.document.type, v.document.number from Voucher v, DocumentType t
                where v.agreementId = :a and t.code = v.document.type and t.issuerNumbered = false and""" + IN_FORCE
                + "order by v.date, v.recordedAt, v.id", agreementId).forEach(row -> {
                    var key = row[1] + "|" + row[2] + "|" + row[3] + "|" + row[4];
                    if (first.putIfAbsent(key, (UUID) row[0]) != null) {
                        repeated.add((UUID) row[0]);
                    }
                });
        return repeated;
    }

    private List<Object[]> rows(String query, UUID agreementId) {
        return entities.createQuery(query, Object[].class).setParameter("a", agreementId).getResultList();
    }

    @Override
    public boolean isAttached(UUID agreementId, String sha256) {
        return entities.createQuery("""
                        select count(e) from VoucherEvidence e, Voucher v
                        where e.voucherId = v.id and v.agreementId = :a and e.sha256 = :s""", Long.class)
                .setParameter("a", agreementId).setParameter("s", sha256).getSingleResult() > 0;
    }

    @Override
    public boolean proves(UUID voucherId, String sha256) {
        return entities.createQuery("select count(e) from VoucherEvidence e where e.voucherId = :v and e.sha256 = :s", Long.class)
                .setParameter("v", voucherId).setParameter("s", sha256).getSingleResult() > 0;
    }

    @Override
    public List<Voucher> notRendered(UUID agreementId, LocalDate until) {
        return entities.createQuery("select v from Voucher v where v.agreementId = :a and v.date <= :until and" + IN_FORCE
                        + """
                         and not exists (select i.id from RendicionItem i
                             where i.voucherId = v.id and i.sign = 1 and i.removedAt is null and i.originalItemId is null)
                         order by v.date, v.recordedAt, v.id""", Voucher.class)
                .setParameter("a", agreementId).setParameter("until", until)
                .setHint("eclipselink.batch", "v.lines").setHint("eclipselink.batch.type", "IN").getResultList();
    }

    @Override
    public List<Voucher> toTakeBack(UUID agreementId) {
        return entities.createQuery("""
                        select v from Voucher v where v.agreementId = :a
                        and (v.annulledAt is not null or exists (select c.id from Voucher c where c.corrects = v.id))
                        and exists (select i.id from RendicionItem i
                            where i.voucherId = v.id and i.sign = 1 and i.removedAt is null and i.originalItemId is null)
                        and not exists (select i.id from RendicionItem i
                            where i.voucherId = v.id and i.sign = -1 and i.removedAt is null)
                        order by v.date, v.recordedAt, v.id""", Voucher.class)
                .setParameter("a", agreementId)
                .setHint("eclipselink.batch", "v.lines").setHint("eclipselink.batch.type", "IN").getResultList();
    }
}
