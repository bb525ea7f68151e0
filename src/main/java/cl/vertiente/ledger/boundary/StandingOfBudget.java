package cl.vertiente.ledger.boundary;

import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.AmendmentHistory;
import cl.vertiente.ledger.domain.BudgetExecution;
import cl.vertiente.ledger.domain.BudgetStanding;
import cl.vertiente.ledger.domain.Commitment;
import cl.vertiente.ledger.domain.Commitments;
import cl.vertiente.ledger.persistence.BalanceReading;
import cl.vertiente.shared.Past;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The lines of a budget with what is charged to them and what is committed: the one place that says what is free of a line. */
@ApplicationScoped
public class StandingOfBudget implements BudgetStanding {

    @Inject
    private Agreements agreements;

    @Inject
    private BalanceReading reading;

    @Inject
    private Commitments commitments;

    @Inject
    private Past past;

    @Override
    public List<BudgetExecution> now(UUID agreementId) {
        return at(agreementId, past.until(null), id -> true);
    }

    /** As they were known at an instant. @param visible which vouchers the caller may see */
    List<BudgetExecution> at(UUID agreementId, Instant at, Predicate<UUID> visible) {
        var known = reading.known(agreementId, at);
        Predicate<UUID> counts = id -> known.contains(id) && visible.test(id);
        var charged = reading.chargedByLine(agreementId, at, visible);
        var committed = Commitment.byLine(commitments.at(agreementId, at, counts), reading.openDocuments(agreementId, at, visible));
        var history = new AmendmentHistory(agreements.amendmentsOf(agreementId));
        return agreements.budgetOf(agreementId).stream().filter(line -> history.approved(line, at).isPresent()).map(line -> {
            var approved = history.approved(line, at).orElseThrow();
            var rendered = charged.getOrDefault(line.id(), Pesos.ZERO);
            var waiting = committed.getOrDefault(line.id(), Pesos.ZERO);
            return new BudgetExecution(line.id(), line.position(), line.component(), line.category(), line.item(), line.signedApproved(),
                    approved, waiting, rendered, approved.minus(waiting).minus(rendered),
                    "/api/v1/agreements/" + agreementId + "/charges?budgetLine=" + line.id());
        }).toList();
    }
}
