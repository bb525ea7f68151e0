package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.RendicionReport;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.RendicionItem;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The budget by item as a month's report prints it: approved, in the period, accumulated in the renderings up to it,
 * available. What later months hold does not change it.
 */
@ApplicationScoped
public class BudgetByPeriod {

    @Inject
    private Agreements agreements;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private Vouchers vouchers;

    public List<RendicionReport.BudgetRow> upTo(Agreement agreement, Rendicion rendicion) {
        var inPeriod = charged(List.of(rendicion));
        var accumulated = charged(rendiciones.of(agreement.id()).stream()
                .filter(r -> r.isMonthly() && r.period().compareTo(rendicion.period()) <= 0).toList());
        return agreements.budgetOf(agreement.id()).stream().map(line -> {
            var sum = accumulated.getOrDefault(line.id(), Pesos.ZERO);
            return new RendicionReport.BudgetRow(line.item(), line.component().name(), line.category().name(), line.approved().amount(),
                    inPeriod.getOrDefault(line.id(), Pesos.ZERO).amount(), sum.amount(), line.approved().minus(sum).amount());
        }).toList();
    }

    private Map<UUID, Pesos> charged(List<Rendicion> of) {
        var sums = new HashMap<UUID, Pesos>();
        of.stream().flatMap(r -> rendiciones.items(r.id()).stream()).forEach(item -> add(item, sums));
        return sums;
    }

    private void add(RendicionItem item, Map<UUID, Pesos> sums) {
        vouchers.find(item.voucherId()).orElseThrow().lines().forEach(line ->
                sums.merge(line.budgetLineId(), item.sign() > 0 ? line.amount() : line.amount().negated(), Pesos::plus));
    }
}
