package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementLife;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.AmendmentHistory;
import cl.vertiente.ledger.domain.Balances;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.portfolio.domain.ContributionInUf;
import cl.vertiente.portfolio.domain.ContributionRow;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Past;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/** What the agreements in view contribute: agreed by their amendments, transferred and rendered by the ledger, now or as it was known. */
@ApplicationScoped
public class Contributions {

    @Inject
    private Agreements agreements;

    @Inject
    private Balances balances;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private UfDays ufDays;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Past past;

    /** Up to when rows count. @throws cl.vertiente.shared.Invalid when the instant is too near to now */
    Instant until(MultiplierFilter filter) {
        return past.until(filter.asOf());
    }

    /** By code. @throws cl.vertiente.shared.NotFound when the agreement that is asked is of another region */
    List<ContributionRow> of(MultiplierFilter filter) {
        var until = until(filter);
        var who = caller.required();
        var asked = filter.agreement() == null ? agreements.visibleTo(who) : List.of(agreements.visibleTo(who, filter.agreement()));
        return asked.stream().filter(one -> !one.isDraft() && (filter.region() == null || filter.region().equals(one.regionCut())))
                .filter(one -> wasSigned(one, until)).map(one -> row(one, until, filter)).toList();
    }

    private boolean wasSigned(Agreement agreement, Instant until) {
        var life = new AgreementLife(agreement, agreements.stepsOf(agreement.id()));
        return life.at(until, Chile.dateOf(until), agreement.endOn()).isPresent() && !life.wasDraftAt(until);
    }

    private ContributionRow row(Agreement agreement, Instant until, MultiplierFilter filter) {
        var visible = visible(agreement.id(), until);
        var balance = balances.at(agreement.id(), until, visible);
        var agreed = new AmendmentHistory(agreements.amendmentsOf(agreement.id())).total(agreement, until);
        return new ContributionRow(agreement.id(), agreement.code(), agreement.name(), agreement.regionCut(), agreed, balance.transferred(),
                caller.required().isGore() ? balance.sent() : balance.rendered(), agreement.lawDay(),
                filter.isInUf() ? inUf(agreement, agreed, until, visible) : null,
                filter.asOf() == null ? "/api/v1/agreements/" + agreement.id() + "/vouchers?inForce=true&kind=INCOME" : null);
    }

    private ContributionInUf inUf(Agreement agreement, Pesos agreed, Instant until, Predicate<UUID> visible) {
        var transfers = balances.transfers(agreement.id(), until, visible);
        var days = new TreeSet<LocalDate>(Set.of(agreement.lawDay()));
        transfers.forEach(transfer -> days.add(transfer.getKey()));
        return ContributionInUf.of(agreed, agreement.lawDay(), transfers, ufDays.of(days, until));
    }

    /** The regional government sums what was sent to it. */
    private Predicate<UUID> visible(UUID agreementId, Instant until) {
        if (!caller.required().isGore()) {
            return id -> true;
        }
        var sent = rendiciones.sentVouchers(agreementId, until);
        return sent::contains;
    }
}
