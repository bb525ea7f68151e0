package cl.vertiente.ledger.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What was ordered and is not paid yet, as whoever orders says it: the ledger counts it as committed on its line of the budget. */
public interface Commitments {

    /**
     * As they were known at an instant.
     *
     * @param counts which vouchers pay: those that are in force at that instant and that the caller may see
     */
    List<Commitment> at(UUID agreementId, Instant asOf, Predicate<UUID> counts);
}
