package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.ledger.domain.Balance;
import cl.vertiente.ledger.domain.BudgetSummary;
import cl.vertiente.ledger.domain.InstallmentExecution;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The money on the pages of the agreements: balances in the list; balance, budget and instalments on a sheet, now or as
 * they were known at the instant that the address asks for ({@code asOf}, civil time of Chile).
 */
@Named("agreementMoney")
@RequestScoped
public class AgreementMoneyPage {

    private static final String AS_OF = "asOf";

    @Inject
    private ReadBalance readBalance;

    @Inject
    private ReadInstallments readInstallments;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller caller;

    private final Map<UUID, Balance> known = new HashMap<>();
    private UUID id;
    private Instant asOf;
    private BudgetSummary budget;
    private LegalLimit administrationLimit;
    private List<InstallmentExecution> installments;

    /**
     * One line of the balance.
     *
     * @param href where its rows are, null when they cannot be shown
     * @param total follows from the others
     */
    public record Line(String key, Pesos amount, String href, boolean total) {
    }

    @PostConstruct
    void read() {
        if (address.variable("id") == null) {
            return;
        }
        id = Ids.parse(address.variable("id"));
        var asked = address.parameter(AS_OF);
        if (asked == null) {
            return;
        }
        forms.knows("/" + AS_OF, messages.get("agreement.as-of"));
        try {
            asOf = instant(asked);
            known.put(id, readBalance.balance(id, asOf));
        } catch (DateTimeException unreadable) {
            refuse(messages.get("agreement.as-of.unreadable"));
        } catch (BusinessException refusal) {
            if (refusal.status() != 422) {
                throw refusal;
            }
            var fault = refusal.faults().get(0);
            refuse(messages.format(fault.key(), fault.arguments()));
        }
    }

    private void refuse(String sentence) {
        asOf = null;
        forms.fault("/" + AS_OF, sentence);
    }

    private static Instant instant(String text) {
        return text.matches(".*T.*(Z|[+ -]\\d\\d:\\d\\d)") ? OffsetDateTime.parse(text.replace(' ', '+')).toInstant()
                : LocalDateTime.parse(text).atZone(Chile.ZONE).toInstant();
    }

    /** What was asked about the past, as the field shows it; null when the question is about now. */
    public String getAsked() {
        return asOf == null ? address.parameter(AS_OF)
                : asOf.atZone(Chile.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public boolean isPast() {
        return asOf != null;
    }

    public Balance balance(UUID agreementId) {
        return known.computeIfAbsent(agreementId, agreement -> readBalance.balance(agreement, null));
    }

    public Balance getBalance() {
        return balance(id);
    }

    public BudgetSummary getBudget() {
        if (budget == null) {
            budget = BudgetSummary.of(readBalance.budget(id, asOf));
        }
        return budget;
    }

    /** The lines of the balance in order; those that say so open the rows that they add up. */
    public List<Line> getFigures() {
        var b = getBalance();
        var gore = caller.isGore();
        return List.of(line("transferred", b.transferred(), "transferido"), line("rendered", b.rendered(), gore ? null : "rendido"),
                line("sent", b.sent(), gore ? "rendido" : null), line("approved", b.approved(), null), line("observed", b.observed(), null),
                line("rejected", b.rejected(), null), line("repaid", b.repaid(), "reintegrado"),
                new Line("toRender", b.toRender(), null, true), new Line("refundable", b.refundable(), null, true));
    }

    private Line line(String key, Pesos amount, String figure) {
        return new Line(key, amount, figure == null || isPast() ? null : "/cifras/" + id + "?cifra=" + figure, false);
    }

    /** The budget is no longer the one that was signed. */
    public boolean isAmended() {
        return getBudget().lines().stream().anyMatch(line -> !line.signed().equals(line.approved()));
    }

    public Pesos getSigned() {
        return Pesos.sum(getBudget().lines().stream().map(line -> line.signed()).toList());
    }

    /** What administration may take, by the law in force when the agreement began. */
    public LegalLimit getAdministrationLimit() {
        if (administrationLimit == null) {
            administrationLimit = readBalance.administrationLimit(id);
        }
        return administrationLimit;
    }

    public boolean isAdministrationOver(Pesos total) {
        return getBudget().administration().approved().exceeds(administrationMost(total));
    }

    public Pesos administrationMost(Pesos total) {
        return getAdministrationLimit().shareOf(total);
    }

    public List<InstallmentExecution> getInstallments() {
        if (installments == null) {
            installments = readInstallments.of(id);
        }
        return installments;
    }

    public Pesos getReceived() {
        return Pesos.sum(getInstallments().stream().map(InstallmentExecution::received).toList());
    }

    /** The name of {@link InstallmentExecution.State}. */
    public String installmentState(InstallmentExecution row) {
        return row.state(Chile.today(clock)).name();
    }

    public String installmentTone(InstallmentExecution row) {
        return switch (row.state(Chile.today(clock))) {
            case RENDERED, RECEIVED -> "good";
            case REQUESTED -> "info";
            case PART -> "warn";
            case LATE -> "late";
            case PLANNED, OTHER -> "plain";
        };
    }
}
