package cl.vertiente.ledger.domain;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * A line of the budget and how far it is spent: {@code available = approved - committed - rendered}.
 *
 * @param signed what the signed budget gave it; zero for a line that an amendment added
 * @param committed what was ordered and is not paid yet, and what is left to pay of documents of which a part was paid already
 * @param rows address of the voucher lines that {@code rendered} adds up
 */
public record BudgetExecution(UUID id, int position, Component component, ExpenseCategory category, String item, Pesos signed,
        Pesos approved, Pesos committed, Pesos rendered, Pesos available, @JsonProperty("_rows") String rows) {
}
