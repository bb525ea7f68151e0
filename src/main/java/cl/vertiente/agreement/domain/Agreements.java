package cl.vertiente.agreement.domain;

import cl.vertiente.access.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements, always through what the caller may see: foreign means not found. */
public interface Agreements {

    Agreement visibleTo(Caller caller, UUID id);

    Optional<Agreement> find(UUID id);

    /** All that the caller may see, by code; the programme has a handful. */
    List<Agreement> visibleTo(Caller caller);

    List<BudgetLine> budgetOf(UUID agreementId);

    List<Installment> installmentsOf(UUID agreementId);

    /** By number. */
    List<Amendment> amendmentsOf(UUID agreementId);

    Optional<Amendment> amendment(UUID id);

    /** Waits until no other transaction changes this agreement, and keeps others waiting until this one ends. */
    void lock(UUID agreementId);

    RegionalGovernment grantorOf(Agreement agreement);

    Executor executorOf(Agreement agreement);

    boolean serves(UUID agreementId, UUID waterSystemId);

    /** Written at once: records point at one another by identifier, of which the unit of work knows no order. */
    void add(Object record);
}
