package cl.vertiente.ledger.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.evidence.Document;
import cl.vertiente.ledger.domain.EvidenceRole;
import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.Payee;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.ReviewState;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherFilter;
import cl.vertiente.ledger.domain.VoucherRef;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Read models of vouchers: some queries for any number of them, never one for each. */
@ApplicationScoped
public class VoucherReading {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** How the caller may see a payee's tax number. */
    public interface TaxIds {
        String shown(Payee payee, boolean naturalPayee, Caller caller);
    }

    public Map<UUID, VoucherView> views(UUID agreementId, List<UUID> ids, Map<UUID, Set<Finding>> findings, TaxIds taxIds, Caller caller) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var budget = entities.createQuery("select b from BudgetLine b where b.agreementId = :a", BudgetLine.class)
                .setParameter("a", agreementId).getResultStream().collect(Collectors.toMap(BudgetLine::id, Function.identity()));
        var evidence = evidence(ids);
        var natural = Set.copyOf(entities.createQuery("select t.code from DocumentType t where t.naturalPayee = true", String.class)
                .getResultList());
        var names = names(ids);
        var systems = systems(ids);
        var correctedBy = pairs("select c.corrects, c.id from Voucher c where c.corrects in :ids", ids);
        var rendiciones = rendiciones(ids);
        var reviews = reviews(ids);
        return entities.createQuery("select v from Voucher v where v.id in :ids", Voucher.class).setParameter("ids", ids)
                .setHint("eclipselink.batch", "v.lines").setHint("eclipselink.batch.type", "IN").getResultStream()
                .collect(Collectors.toMap(Voucher::id, voucher -> {
                    var facts = voucher.facts();
                    var type = facts.document() == null ? null : facts.document().type();
                    var corrected = (UUID) correctedBy.get(voucher.id());
                    return new VoucherView(voucher.id(), agreementId, voucher.kind(), voucher.folio(), voucher.number(), voucher.date(),
                            Period.of(voucher.date()), voucher.amount(), facts.description(),
                            payee(facts.payee(), taxIds.shown(facts.payee(), type != null && natural.contains(type), caller)),
                            document(facts.document()), facts.gross(), facts.withholding(), facts.net(),
                            voucher.lines().stream().map(line -> line(line, budget.get(line.budgetLineId()), systems)).toList(),
                            voucher.payments().stream().map(VoucherReading::payment).toList(),
                            evidence.getOrDefault(voucher.id(), List.of()), findings.getOrDefault(voucher.id(), Set.of()),
                            state(voucher, corrected, reviews.get(voucher.id())), rendiciones.get(voucher.id()), facts.installmentId(),
                            facts.repaymentReason(), facts.corrects(), facts.correctionReason(), corrected, voucher.annulmentReason(),
                            voucher.recordedAt(), names.get(voucher.recordedBy()));
                }));
    }

    /** The vouchers that a filter finds, but for finding and state, in the order of date and identifier. */
    public List<VoucherRef> refs(UUID agreementId, VoucherFilter filter) {
        var where = new StringBuilder("select v.id, v.date, v.annulledAt, (select c.id from Voucher c where c.corrects = v.id) "
                + "from Voucher v where v.agreementId = :a");
        var parameters = new HashMap<String, Object>(Map.of("a", agreementId));
        if (filter.period() != null) {
            where.append(" and v.date between :first and :last");
            parameters.put("first", filter.period().firstDay());
            parameters.put("last", filter.period().lastDay());
        }
        if (filter.kind() != null) {
            where.append(" and v.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.component() != null) {
            where.append(" and exists (select b.id from Voucher w join w.lines l, BudgetLine b "
                    + "where w.id = v.id and b.id = l.budgetLineId and b.component = :component)");
            parameters.put("component", filter.component());
        }
        if (filter.budgetLine() != null) {
            where.append(" and exists (select w.id from Voucher w join w.lines l where w.id = v.id and l.budgetLineId = :line)");
            parameters.put("line", filter.budgetLine());
        }
        if (filter.inForce()) {
            where.append(" and").append(JpaVouchers.IN_FORCE);
        }
        var query = entities.createQuery(where.toString(), Object[].class);
        parameters.forEach(query::setParameter);
        var rows = query.getResultList();
        var reviews = rows.isEmpty() ? Map.<UUID, ReviewState>of() : reviews(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream().map(row -> {
            var id = (UUID) row[0];
            var state = row[2] != null ? "ANULADA" : row[3] != null ? "CORREGIDA"
                    : reviews.getOrDefault(id, ReviewState.PENDIENTE).name();
            return new VoucherRef(id, (LocalDate) row[1], state);
        }).sorted(Comparator.comparing(VoucherRef::date).thenComparing(ref -> ref.id().toString())).toList();
    }

    /** Follows a voucher's corrections to the one in force; the voucher itself when nobody corrected it. */
    public UUID newestCorrection(UUID voucherId) {
        var newest = voucherId;
        for (var next = List.of(voucherId); !next.isEmpty(); ) {
            newest = next.get(0);
            next = entities.createQuery("select c.id from Voucher c where c.corrects = :id", UUID.class).setParameter("id", newest)
                    .getResultList();
        }
        return newest;
    }

    private static String state(Voucher voucher, UUID correctedBy, ReviewState review) {
        if (voucher.isAnnulled()) {
            return "ANULADA";
        }
        return correctedBy != null ? "CORREGIDA" : review == null ? ReviewState.PENDIENTE.name() : review.name();
    }

    private static VoucherView.PayeeView payee(Payee payee, String taxId) {
        return payee == null ? null : new VoucherView.PayeeView(taxId, payee.name(), payee.foreignIdReason());
    }

    private static VoucherView.PaymentView payment(cl.vertiente.ledger.domain.Payment payment) {
        return new VoucherView.PaymentView(payment.form(), payment.reference(), payment.paidOn(), payment.amount());
    }

    private static VoucherView.DocumentView document(cl.vertiente.ledger.domain.BackingDocument document) {
        return document == null ? null
                : new VoucherView.DocumentView(document.type(), document.number(), document.date(), document.total());
    }

    private static VoucherView.LineView line(cl.vertiente.ledger.domain.VoucherLine line, BudgetLine budget, Map<UUID, String> systems) {
        return new VoucherView.LineView(line.budgetLineId(), budget.item(), budget.component(), budget.category(), line.waterSystemId(),
                line.waterSystemId() == null ? null : systems.get(line.waterSystemId()), line.amount(), line.description());
    }

    private Map<UUID, List<VoucherView.EvidenceView>> evidence(List<UUID> ids) {
        var byVoucher = new HashMap<UUID, List<VoucherView.EvidenceView>>();
        rows("""
                select e.voucherId, e.sha256, e.role, d, e.recordedAt from VoucherEvidence e, Document d
                where d.sha256 = e.sha256 and e.voucherId in :ids order by e.role, e.recordedAt, e.id""", ids).forEach(row -> {
                    var document = (Document) row[3];
                    byVoucher.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(new VoucherView.EvidenceView((String) row[1],
                            (EvidenceRole) row[2], document.mediaType(), document.size(), (Instant) row[4]));
                });
        return byVoucher;
    }

    private Map<UUID, String> rendiciones(List<UUID> ids) {
        var keys = new HashMap<UUID, String>();
        rows("""
                select i.voucherId, r.period, r.sequence from RendicionItem i, Rendicion r where r.id = i.rendicionId
                and i.voucherId in :ids and i.sign = 1 and i.removedAt is null and i.originalItemId is null""", ids)
                .forEach(row -> keys.put((UUID) row[0], new RendicionKey((Period) row[1], (Integer) row[2]).toString()));
        return keys;
    }

    private Map<UUID, ReviewState> reviews(List<UUID> ids) {
        var newest = new HashMap<UUID, ReviewState>();
        rows("""
                select i.voucherId, v.state from RendicionItem i, ItemReview v where v.itemId = i.id and i.voucherId in :ids
                and i.sign = 1 and i.removedAt is null order by v.recordedAt, v.id""", ids)
                .forEach(row -> newest.put((UUID) row[0], (ReviewState) row[1]));
        return newest;
    }

    private Map<UUID, String> names(List<UUID> ids) {
        var names = new HashMap<UUID, String>();
        rows("select p.id, p.name from Person p where p.id in (select v.recordedBy from Voucher v where v.id in :ids)", ids)
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }

    private Map<UUID, String> systems(List<UUID> ids) {
        var names = new HashMap<UUID, String>();
        rows("""
                select distinct w.id, w.officialName from Voucher v join v.lines l, WaterSystem w
                where w.id = l.waterSystemId and v.id in :ids""", ids).forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }

    private Map<Object, Object> pairs(String query, List<UUID> ids) {
        var pairs = new HashMap<Object, Object>();
        rows(query, ids).forEach(row -> pairs.put(row[0], row[1]));
        return pairs;
    }

    private List<Object[]> rows(String query, List<UUID> ids) {
        return entities.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }
}
