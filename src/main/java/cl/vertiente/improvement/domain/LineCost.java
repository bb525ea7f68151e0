package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import java.util.UUID;

/**
 * What improvements cost by one line of the budget.
 *
 * @param approved of the line
 * @param planned of those that were approved and not retired
 * @param committed ordered and not paid yet
 * @param paid by vouchers in force that name their improvement
 * @param charged to the line by all vouchers in force, as the ledger says
 * @param unlinked what was charged and names no improvement
 */
public record LineCost(UUID budgetLineId, String item, Pesos approved, Pesos planned, Pesos committed, Pesos paid, Pesos charged,
        Pesos unlinked) {
}
