package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementLife;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.ledger.domain.Balance;
import cl.vertiente.ledger.domain.BudgetExecution;
import cl.vertiente.ledger.persistence.BalanceReading;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Past;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Balance and execution of the budget, now or as they were known at an instant. An instant too near to now is refused:
 * a row is stamped before it is committed, so the last minute may still change.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadBalance {

    @Inject
    private LedgerReaders readers;

    @Inject
    private Agreements agreements;

    @Inject
    private LegalLimits limits;

    @Inject
    private BalanceReading reading;

    @Inject
    private StandingOfBudget standing;

    @Inject
    private Clock clock;

    @Inject
    private Past past;

    /** @param asOf null for now */
    public Balance balance(UUID agreementId, Instant asOf) {
        var agreement = readers.agreement(agreementId);
        var at = past.until(asOf);
        var balance = reading.at(agreementId, at, visible(agreementId, at)).knownAt(asOf == null ? clock.instant() : asOf);
        return asOf == null ? balance.with(figures(agreement, balance)) : balance;
    }

    public List<BudgetExecution> budget(UUID agreementId, Instant asOf) {
        var agreement = readers.agreement(agreementId);
        var at = past.until(asOf);
        if (new AgreementLife(agreement, agreements.stepsOf(agreementId)).wasDraftAt(at)) {
            throw new Invalid("agreement.as-of.draft", "?asOf");
        }
        return standing.at(agreementId, at, visible(agreementId, at));
    }

    /** What administration may take of the transfer, by the law in force when the agreement began. */
    public LegalLimit administrationLimit(UUID agreementId) {
        return limits.at(LegalLimit.Code.ADMINISTRATION_SHARE, readers.agreement(agreementId).lawDay());
    }

    /** The regional government sums what was sent to it, and what is being prepared is none of its business. */
    private Predicate<UUID> visible(UUID agreementId, Instant at) {
        return readers.caller().isGore() ? readers.sentVouchers(agreementId, at)::contains : id -> true;
    }

    private static List<Balance.Figure> figures(Agreement agreement, Balance balance) {
        var base = "/api/v1/agreements/" + agreement.id() + "/vouchers?inForce=true&kind=";
        return List.of(new Balance.Figure("transferred", balance.transferred(), base + "INCOME"),
                new Balance.Figure("rendered", balance.rendered(), base + "EXPENSE"),
                new Balance.Figure("repaid", balance.repaid(), base + "REPAYMENT"));
    }
}
