package cl.vertiente.ledger.domain;

import java.util.List;
import java.util.UUID;

/** How far the lines of budgets are spent and committed now, for those who order: all vouchers count, whoever asks. */
public interface BudgetStanding {

    /** All lines of an agreement, in their order. */
    List<BudgetExecution> now(UUID agreementId);
}
