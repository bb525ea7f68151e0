package cl.vertiente.ledger.boundary;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.ledger.domain.Blocker;
import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.MonthDraft;
import cl.vertiente.ledger.domain.MonthFigures;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where a month is prepared: what it holds, what it adds up to, and what stands in its way. */
@ApplicationScoped
public class RendicionDesk {

    @Inject
    private Agreements agreements;

    @Inject
    private Vouchers vouchers;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private VoucherViews views;

    @Inject
    private Clock clock;

    /** @throws NotFound when the agreement does not cover the month, or there is no such regularisation */
    public Optional<Rendicion> find(Agreement agreement, RendicionKey key) {
        if (!agreement.covers(key.period())) {
            throw new NotFound("ledger.rendicion.not-found", "");
        }
        var found = rendiciones.find(agreement.id(), key);
        if (found.isEmpty() && key.sequence() > 0) {
            throw new NotFound("ledger.rendicion.not-found", "");
        }
        return found;
    }

    /** The rendering of a month, begun when nobody began it yet. */
    public Rendicion begin(Agreement agreement, RendicionKey key) {
        return find(agreement, key).orElseGet(() -> {
            if (key.period().firstDay().isAfter(Chile.today(clock))) {
                throw new Invalid("ledger.rendicion.future", "", key.toString());
            }
            var rendicion = new Rendicion(agreement.id(), key.period());
            rendiciones.add(rendicion);
            return rendicion;
        });
    }

    public Map<UUID, ExpenseCategory> categories(Agreement agreement) {
        return agreements.budgetOf(agreement.id()).stream().collect(Collectors.toMap(BudgetLine::id, BudgetLine::category));
    }

    /** What a month that is being prepared holds, candidates included. */
    public List<MonthDraft.Item> draft(Agreement agreement, Period period) {
        var all = rendiciones.of(agreement.id());
        var closed = all.stream().filter(r -> r.isMonthly() && r.isFrozen()).map(Rendicion::period).collect(Collectors.toSet());
        var own = all.stream().filter(r -> r.isMonthly() && r.period().equals(period)).findFirst();
        var choices = own.map(r -> rendiciones.choices(r.id())).orElse(List.of());
        return new MonthDraft(period, isFirstOpen(agreement, period, closed), choices)
                .items(vouchers.notRendered(agreement.id(), period.lastDay()), vouchers.toTakeBack(agreement.id()),
                        id -> vouchers.find(id).map(voucher -> voucher.facts().corrects()).orElse(null));
    }

    private static boolean isFirstOpen(Agreement agreement, Period period, Set<Period> closed) {
        return !closed.contains(period) && Period.range(agreement.firstPeriod(), period.previous()).allMatch(closed::contains);
    }

    /** The figures of a month: frozen ones when it was submitted, else as they would be now. */
    public MonthFigures figures(Agreement agreement, Period period) {
        var found = rendiciones.find(agreement.id(), new RendicionKey(period, 0));
        var frozen = found.flatMap(Rendicion::figures);
        if (frozen.isPresent()) {
            return frozen.get();
        }
        var categories = categories(agreement);
        var movements = draft(agreement, period).stream().filter(item -> !item.waits())
                .flatMap(item -> item.movements(categories).stream()).toList();
        return MonthFigures.of(opening(agreement, period), movements);
    }

    private Pesos opening(Agreement agreement, Period period) {
        return period.equals(agreement.firstPeriod()) ? Pesos.ZERO : figures(agreement, period.previous()).closing();
    }

    /** What the items of a regularisation add up to; it moves no balance. */
    public MonthFigures regularised(Agreement agreement, Rendicion rendicion) {
        var categories = categories(agreement);
        var movements = rendiciones.items(rendicion.id()).stream()
                .flatMap(item -> MonthDraft.movements(voucher(item.voucherId()), item.sign(), categories).stream()).toList();
        return MonthFigures.of(Pesos.ZERO, movements);
    }

    public Voucher voucher(UUID id) {
        return vouchers.find(id).orElseThrow();
    }

    /** What stands in the way of submitting; empty when nothing does. */
    public List<Blocker> blockers(Agreement agreement, RendicionKey key, Optional<Rendicion> rendicion) {
        var blockers = new ArrayList<Blocker>();
        var findings = views.findings(agreement);
        if (key.sequence() > 0) {
            rendiciones.items(rendicion.orElseThrow().id()).forEach(item -> findings.getOrDefault(item.voucherId(), Set.of()).stream()
                    .filter(finding -> finding.isBlocking())
                    .forEach(finding -> blockers.add(new Blocker(finding, voucher(item.voucherId())))));
            return blockers;
        }
        if (!key.period().lastDay().isBefore(Chile.today(clock))) {
            blockers.add(new Blocker(Blocker.Code.PERIOD_NOT_OVER));
        }
        if (!key.period().equals(agreement.firstPeriod()) && !is(agreement, key.period().previous(), Rendicion::isFrozen)) {
            blockers.add(new Blocker(Blocker.Code.PREVIOUS_NOT_SUBMITTED, key.period().previous().toString()));
        }
        draft(agreement, key.period()).stream().filter(item -> !item.waits() && item.sign() > 0).forEach(item ->
                findings.getOrDefault(item.voucher().id(), Set.of()).stream().filter(finding -> finding.isBlocking())
                        .forEach(finding -> blockers.add(new Blocker(finding, item.voucher()))));
        if (blockers.stream().noneMatch(blocker -> blocker.code() == Blocker.Code.BEYOND_TRANSFERRED)) {
            overdrawing(agreement, key.period()).ifPresent(voucher -> blockers.add(new Blocker(Finding.BEYOND_TRANSFERRED, voucher)));
        }
        blockers.addAll(bankBlockers(agreement, key, rendicion));
        return blockers;
    }

    /** The last expense of a month that would render more than was received up to it, though money came since. */
    private Optional<Voucher> overdrawing(Agreement agreement, Period period) {
        if (agreement.reimbursementAllowed() || !figures(agreement, period).closing().isNegative()) {
            return Optional.empty();
        }
        return draft(agreement, period).stream().filter(item -> !item.waits() && item.sign() > 0).map(MonthDraft.Item::voucher)
                .filter(voucher -> voucher.kind() == VoucherKind.EXPENSE).reduce((first, later) -> later);
    }

    private List<Blocker> bankBlockers(Agreement agreement, RendicionKey key, Optional<Rendicion> rendicion) {
        var bank = rendicion.flatMap(r -> rendiciones.reconciliation(r.id()));
        if (bank.isEmpty()) {
            return List.of(new Blocker(Blocker.Code.BANK_MISSING));
        }
        var closing = figures(agreement, key.period()).closing();
        return bank.get().settles(closing) ? List.of()
                : List.of(new Blocker(Blocker.Code.BANK_DIFFERENCE, bank.get().difference(closing).toString()));
    }

    /** Months go out in their order. */
    public void refuseBeforePrevious(Agreement agreement, Rendicion rendicion) {
        var previous = rendicion.period().previous();
        if (rendicion.isMonthly() && agreement.covers(previous) && !is(agreement, previous, r -> r.state().isSent())) {
            throw new StateForbids("ledger.rendicion.previous-not-sent", "", previous.toString());
        }
    }

    /** A month is not given back while a later one stands on its closing balance. */
    public void refuseUnderLater(Agreement agreement, Rendicion rendicion) {
        if (rendicion.isMonthly() && is(agreement, rendicion.period().next(), Rendicion::isFrozen)) {
            throw new StateForbids("ledger.rendicion.later-frozen", "", rendicion.period().next().toString());
        }
    }

    private boolean is(Agreement agreement, Period period, Predicate<Rendicion> what) {
        return rendiciones.find(agreement.id(), new RendicionKey(period, 0)).filter(what).isPresent();
    }
}
