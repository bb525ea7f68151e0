package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Index;
import cl.vertiente.agreement.domain.IndexValue;
import cl.vertiente.agreement.domain.IndexValues;
import cl.vertiente.ledger.domain.Balances;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.Multipliers;
import cl.vertiente.portfolio.domain.MultipliersInUf;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;

/**
 * The UF of each day on which something of the multiplier happened: an act that approved an agreement, a transfer, an event of an
 * initiative. The figures are invented: a straight line, known from the day that they are of.
 */
@ApplicationScoped
public class DemoUfDays implements DemoSet {

    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final BigDecimal FIRST = new BigDecimal("38400.00");
    private static final BigDecimal A_DAY = new BigDecimal("3.25");

    @Inject
    private Agreements agreements;

    @Inject
    private Balances balances;

    @Inject
    private MultipliersInUf multipliers;

    @Inject
    private IndexValues indexes;

    @Override
    public Head head() {
        return new Head(90, "uf of days", 1);
    }

    @Override
    @Transactional
    public void load() {
        var last = DemoClock.get().instant().plus(1, ChronoUnit.DAYS);
        var all = DemoGuarantees.CODES.stream().map(code -> agreements.find(DemoAgreements.idOf(code)).orElseThrow()).toList();
        var days = new TreeSet<LocalDate>();
        for (var agreement : all) {
            days.add(agreement.lawDay());
            balances.transfers(agreement.id(), last, voucher -> true).forEach(transfer -> days.add(transfer.getKey()));
        }
        days.addAll(multipliers.daysWithoutUf(new Multipliers.Scope(all.stream().map(Agreement::id).toList(),
                MultiplierFilter.of(null, null), last)));
        days.stream().filter(day -> indexes.at(Index.UF, day).isEmpty()).forEach(this::add);
    }

    private void add(LocalDate day) {
        var value = FIRST.add(A_DAY.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(BEGIN, day))));
        indexes.add(new IndexValue(DemoIds.of("uf of " + day), Index.UF, day, value, DemoIndexes.SOURCE, DemoIds.of("coordinacion"),
                day.atTime(LocalTime.NOON).atZone(Chile.ZONE).toInstant()));
    }
}
