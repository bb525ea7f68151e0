package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A voucher in force as the rules of the money see it.
 *
 * @param lines what it charges to the budget
 * @param proven at least one document is attached
 * @param looksRepeated another voucher has the same payee, type and number of a document that nobody numbers
 */
public record LedgerEntry(UUID id, VoucherKind kind, LocalDate date, Instant recordedAt, Pesos amount, List<Charge> lines,
        boolean proven, boolean looksRepeated) {

    /** An amount charged to one line of the budget. */
    public record Charge(UUID budgetLineId, Pesos amount) {
    }

    /** The order in which the money moved: by day, and within a day as it was recorded. */
    public static final Comparator<LedgerEntry> IN_ORDER = Comparator.comparing(LedgerEntry::date)
            .thenComparing(LedgerEntry::recordedAt).thenComparing(LedgerEntry::id);
}
