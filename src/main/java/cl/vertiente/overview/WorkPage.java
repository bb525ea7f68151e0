package cl.vertiente.overview;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.boundary.ReadAgreementAlerts;
import cl.vertiente.agreement.boundary.ReadAgreements;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AlertView;
import cl.vertiente.ledger.boundary.Deadlines;
import cl.vertiente.ledger.boundary.ReadBalance;
import cl.vertiente.ledger.boundary.ReadRendiciones;
import cl.vertiente.ledger.domain.Balance;
import cl.vertiente.ledger.domain.RendicionOutline;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Show;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the caller has to do today with the money, and where the money of each agreement stands. */
@Named("work")
@RequestScoped
public class WorkPage {

    private static final int MOST_ALERTS = 10;

    /** As many as somebody reads on a page; the others are counted. */
    private static final int MOST_SHOWN = 20;

    private static final Set<Role> MONEY = EnumSet.of(Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.GORE_FINANCIAL,
            Role.GORE_TECHNICAL, Role.AUDITOR);
    private static final Comparator<Step> BY_DEADLINE = Comparator
            .comparing((Step step) -> step.outline().due() == null ? LocalDate.MAX : step.outline().due())
            .thenComparing(step -> step.agreement().id()).thenComparing(step -> step.outline().key());

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadAgreementAlerts readAlerts;

    @Inject
    private ReadRendiciones readRendiciones;

    @Inject
    private ReadBalance readBalance;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private final List<Step> mine = new ArrayList<>();
    private final List<Step> others = new ArrayList<>();
    private List<Task> tasks = List.of();
    private List<Task> running = List.of();
    private List<Money> balances = List.of();
    private int agreements;
    private List<AlertView> alerts;

    /** A month that waits for somebody. */
    private record Step(AgreementView agreement, RendicionOutline outline) {
    }

    /**
     * Something to do, or a deadline that runs for somebody else.
     *
     * @param what the sentence
     * @param note more about it; empty when there is nothing
     * @param term null when no clock runs
     */
    public record Task(RendicionView view, AgreementView agreement, String what, String note, Deadlines.Term term) {

        public String href() {
            var page = "/rendiciones/" + agreement.id() + "/" + view.key();
            return view.state() == RendicionState.EN_REVISION ? page + "/revision" : page;
        }
    }

    /** Where the money of one agreement stands. */
    public record Money(AgreementView agreement, Balance balance, Pesos rendered) {

        public String ofAgreement() {
            return Show.percent(rendered.amount(), agreement.totalAmount().amount());
        }

        public String ofTransferred() {
            return Show.percent(rendered.amount(), balance.transferred().amount());
        }

        public Pesos toRender() {
            return balance.transferred().minus(rendered).minus(balance.repaid());
        }
    }

    @PostConstruct
    void read() {
        if (!isMoney()) {
            return;
        }
        var begun = readAgreements.all().stream().filter(agreement -> agreement.firstAllowedExpense() != null).toList();
        agreements = begun.size();
        begun.forEach(agreement -> readRendiciones.outlines(agreement.id()).forEach(outline -> sort(new Step(agreement, outline))));
        balances = begun.stream().limit(MOST_SHOWN).map(this::money).toList();
        tasks = first(mine);
        running = first(others);
    }

    private Money money(AgreementView agreement) {
        var balance = readBalance.balance(agreement.id(), null);
        return new Money(agreement, balance, caller.isGore() ? balance.sent() : balance.rendered());
    }

    private void sort(Step step) {
        if (isMine(step.outline())) {
            mine.add(step);
        } else if (step.outline().due() != null) {
            others.add(step);
        }
    }

    /** The most pressing of them with their figures. */
    private List<Task> first(List<Step> steps) {
        return steps.stream().sorted(BY_DEADLINE).limit(MOST_SHOWN)
                .map(step -> task(step.agreement(), readRendiciones.one(step.agreement().id(), step.outline().key()))).toList();
    }

    private Task task(AgreementView agreement, RendicionView view) {
        var term = view.state().isSent() ? deadlines.toDecide(view) : deadlines.toRender(view);
        return new Task(view, agreement, messages.get("overview.task." + view.state()), note(view),
                term != null && term.running() ? term : null);
    }

    private String note(RendicionView view) {
        if (!view.isDraft()) {
            return "";
        }
        var last = view.transitions().isEmpty() ? null : view.transitions().get(view.transitions().size() - 1);
        var returned = last != null && last.verb() == RendicionVerb.RETURN
                ? messages.get("overview.returned", last.person(), last.words()) + " " : "";
        return returned + (view.blockers().isEmpty() ? messages.get("overview.ready")
                : view.blockers().size() == 1 ? messages.get("overview.blockers.one")
                : messages.get("overview.blockers", view.blockers().size()));
    }

    /** Whether the next step is the caller's: a month in course is nobody's to submit yet. */
    private boolean isMine(RendicionOutline outline) {
        var who = caller.required();
        return switch (outline.state()) {
            case BORRADOR -> who.is(Role.ANALYST) && outline.key().period().lastDay().isBefore(deadlines.today());
            case EN_CERTIFICACION -> who.is(Role.CERTIFIER);
            case POR_FIRMAR -> who.is(Role.SENDER);
            case ENVIADA, EN_REVISION, APROBADA -> who.is(Role.GORE_FINANCIAL);
            default -> false;
        };
    }

    /** Whether the caller has anything to do with money at all. */
    public boolean isMoney() {
        return caller.required().isAny(MONEY);
    }

    public boolean isGore() {
        return caller.isGore();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public List<Task> getRunning() {
        return running;
    }

    /** Guarantees that run out or are missing, for whoever keeps the agreements; the most pressing ones. */
    public List<AlertView> getAlerts() {
        if (alerts == null) {
            alerts = caller.required().is(Role.COORDINATOR) ? readAlerts.all() : List.of();
        }
        return alerts.subList(0, Math.min(MOST_ALERTS, alerts.size()));
    }

    /** How many more there are than those shown. */
    public int getMoreAlerts() {
        return Math.max(0, alerts.size() - MOST_ALERTS);
    }

    public int getMoreTasks() {
        return mine.size() - tasks.size();
    }

    public int getMoreRunning() {
        return others.size() - running.size();
    }

    public int getMoreAgreements() {
        return agreements - balances.size();
    }

    public List<Money> getBalances() {
        return balances;
    }

    public Instant getNow() {
        return clock.instant();
    }
}
