package cl.vertiente.ledger.boundary;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.ChecklistEntry;
import cl.vertiente.agreement.domain.ChecklistRule;
import cl.vertiente.agreement.domain.ChecklistState;
import cl.vertiente.agreement.domain.Standing;
import cl.vertiente.ledger.domain.OverdueRenderings;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Show;
import cl.vertiente.territory.Holidays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * No new money while a rendering is overdue with the same regional government, whichever agreement it belongs to (Resolución 30/2015
 * CGR, art. 18; Ley de Presupuestos, art. 24). It follows from the ledger, so nobody records it by hand.
 */
@ApplicationScoped
public class OverdueRenderingRule implements ChecklistRule {

    @Inject
    private Agreements agreements;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private Vouchers vouchers;

    @Inject
    private Holidays holidays;

    @Override
    public String code() {
        return "NO_OVERDUE_RENDERING";
    }

    @Override
    public boolean isDerived() {
        return true;
    }

    @Override
    public Standing judge(Agreement agreement, Standing seen, ChecklistEntry entry, LocalDate day) {
        var waiting = waiting(agreement, day);
        var overdue = waiting.stream().filter(month -> month.due().isBefore(day)).toList();
        if (overdue.isEmpty()) {
            return Standing.of(ChecklistState.VALID, waiting.stream().map(OverdueRenderings.Month::due).min(LocalDate::compareTo)
                    .orElse(null));
        }
        return new Standing(ChecklistState.EXPIRED, null, overdue.stream().map(month -> new Standing.Reason(
                "ledger.rendicion.overdue", Show.period(month.period()), month.code(), month.due())).toList());
    }

    /** The months of these two parties that were not sent up to a day. */
    private List<OverdueRenderings.Month> waiting(Agreement agreement, LocalDate day) {
        var calendar = holidays.national();
        var all = agreements.signedBetween(agreement.regionCut(), agreement.executorId());
        var ids = all.stream().map(Agreement::id).toList();
        var first = vouchers.firstIncome(ids);
        var sent = rendiciones.sentMonths(ids, day.plusDays(1).atStartOfDay(Chile.ZONE).toInstant().minusNanos(1000));
        return all.stream().filter(other -> first.containsKey(other.id())).flatMap(other -> new OverdueRenderings(other.code(),
                other.firstPeriod(), other.lastPeriod(), other.renderingWorkingDays(), calendar)
                .unsent(first.get(other.id()), sent.getOrDefault(other.id(), Set.of()), day).stream()).toList();
    }
}
