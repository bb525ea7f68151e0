package cl.vertiente.improvement.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The improvements. Who may see which of them says the boundary. */
public interface Improvements {

    Optional<Improvement> find(UUID id);

    /** The same, while nobody else changes it. */
    Optional<Improvement> claim(UUID id);

    /** How many an agreement has, in whatever state. */
    long of(UUID agreementId);

    List<Improvement> ofSystem(UUID waterSystemId);

    /** Whether something else that answers the same gap is under way. */
    boolean isAnsweredElsewhere(UUID gapId, UUID exceptBy);

    Optional<ImprovementQuote> quote(UUID id);

    Optional<ImprovementPayment> payment(UUID id);

    Optional<PaymentAnnulment> annulmentOf(UUID paymentId);

    /** Those that were approved and not ordered yet, on one line of the budget. */
    List<Improvement> awaitingOrder(UUID budgetLineId);

    /** What a voucher pays to improvements by one line of the budget, but for payments that were annulled. */
    List<VoucherShare> paidBy(UUID voucherId, UUID budgetLineId);

    /** Written at once: records point at one another by identifier, of which the unit of work knows no order. */
    void add(Object record);

    /** Writes what was changed, so that it can be read again. */
    void write();
}
