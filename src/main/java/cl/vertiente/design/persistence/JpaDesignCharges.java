package cl.vertiente.design.persistence;

import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.design.domain.ChargeRelease;
import cl.vertiente.design.domain.ChargedLine;
import cl.vertiente.design.domain.DesignCharge;
import cl.vertiente.design.domain.DesignCharges;
import cl.vertiente.ledger.domain.Voucher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of vouchers that were spent on designs, in the database. */
@ApplicationScoped
public class JpaDesignCharges implements DesignCharges {

    private static final String STANDS = " not exists (select r.chargeId from ChargeRelease r where r.chargeId = c.id)";
    private static final String CORRECTED = "(select count(k) from Voucher k where k.corrects = v.id)";
    private static final Comparator<ChargedLine> ORDER = Comparator.comparing(ChargedLine::date).thenComparing(ChargedLine::folio)
            .thenComparingInt(ChargedLine::line);

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<DesignCharge> find(UUID id) {
        return Optional.ofNullable(entities.find(DesignCharge.class, id));
    }

    @Override
    public Optional<ChargeRelease> releaseOf(UUID chargeId) {
        return Optional.ofNullable(entities.find(ChargeRelease.class, chargeId));
    }

    @Override
    public boolean isCharged(UUID voucherId, int line) {
        return entities.createQuery("select count(c) from DesignCharge c where c.voucherId = :voucher and c.line = :line and" + STANDS,
                Long.class).setParameter("voucher", voucherId).setParameter("line", line).getSingleResult() > 0;
    }

    @Override
    public List<ChargedLine> of(UUID designId) {
        var rows = entities.createQuery("select c, v, " + CORRECTED + " from DesignCharge c, Voucher v where c.designId = :id"
                + " and v.id = c.voucherId and" + STANDS, Object[].class).setParameter("id", designId).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var budget = budget(((Voucher) rows.get(0)[1]).agreementId());
        return rows.stream().map(row -> {
            var charge = (DesignCharge) row[0];
            return line(charge.id(), (Voucher) row[1], charge.line(), budget, (Long) row[2] == 0);
        }).sorted(ORDER).toList();
    }

    @Override
    public List<ChargedLine> uncharged(UUID agreementId, Set<UUID> systems) {
        var budget = budget(agreementId);
        var charged = entities.createQuery("select c from DesignCharge c, Voucher v where v.agreementId = :id and v.id = c.voucherId and"
                        + STANDS, DesignCharge.class).setParameter("id", agreementId).getResultStream()
                .map(charge -> charge.voucherId() + "/" + charge.line()).collect(Collectors.toSet());
        return entities.createQuery("select v from Voucher v where v.agreementId = :id and v.annulledAt is null"
                        + " and not exists (select k.id from Voucher k where k.corrects = v.id)"
                        + " and exists (select b.id from Voucher w join w.lines l, BudgetLine b where w.id = v.id and b.id = l.budgetLineId"
                        + " and b.component = :component)", Voucher.class).setParameter("id", agreementId)
                .setParameter("component", Component.DESIGN).getResultStream()
                .flatMap(voucher -> IntStream.range(0, voucher.lines().size())
                        .filter(i -> budget.get(voucher.lines().get(i).budgetLineId()).component() == Component.DESIGN)
                        .filter(i -> voucher.lines().get(i).waterSystemId() == null
                                || systems.contains(voucher.lines().get(i).waterSystemId()))
                        .filter(i -> !charged.contains(voucher.id() + "/" + i)).mapToObj(i -> line(null, voucher, i, budget, true)))
                .sorted(ORDER).toList();
    }

    private Map<UUID, BudgetLine> budget(UUID agreementId) {
        return entities.createQuery("select b from BudgetLine b where b.agreementId = :id", BudgetLine.class)
                .setParameter("id", agreementId).getResultStream().collect(Collectors.toMap(BudgetLine::id, Function.identity()));
    }

    private static ChargedLine line(UUID id, Voucher voucher, int position, Map<UUID, BudgetLine> budget, boolean uncorrected) {
        var line = voucher.lines().get(position);
        return new ChargedLine(id, voucher.id(), position, voucher.folio(), voucher.date(), line.amount(), line.description(),
                budget.get(line.budgetLineId()).item(), uncorrected && !voucher.isAnnulled());
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }
}
