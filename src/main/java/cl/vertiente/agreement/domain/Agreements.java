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

    /** Those signed between a region's government and an executor, whoever may see them, by code. */
    List<Agreement> signedBetween(String regionCut, UUID executorId);

    List<BudgetLine> budgetOf(UUID agreementId);

    /** By number, without those that an amendment withdrew. */
    List<Installment> installmentsOf(UUID agreementId);

    /** By number, with those that an amendment withdrew. */
    List<Installment> allInstallmentsOf(UUID agreementId);

    Optional<Installment> installment(UUID id);

    /** By day, then by their recording. */
    List<InstallmentRequest> requestsOf(UUID agreementId);

    Optional<InstallmentRequest> installmentRequest(UUID id);

    /** The steps of its life by their recording. */
    List<AgreementTransition> stepsOf(UUID agreementId);

    /** By number. */
    List<Amendment> amendmentsOf(UUID agreementId);

    Optional<Amendment> amendment(UUID id);

    /** Waits until no other transaction changes this agreement, and keeps others waiting until this one ends. */
    void lock(UUID agreementId);

    RegionalGovernment grantorOf(Agreement agreement);

    Optional<RegionalGovernment> grantor(String regionCut);

    Executor executorOf(Agreement agreement);

    Optional<Executor> executor(UUID id);

    /** By name. */
    List<Executor> executors();

    /** Of a draft: its lines are what is said last. */
    void replaceBudget(UUID agreementId, List<BudgetLine> lines);

    /** Of a draft: its instalments are what is said last. */
    void replaceInstallments(UUID agreementId, List<Installment> installments);

    boolean serves(UUID agreementId, UUID waterSystemId);

    /**
     * How an agreement stands to a system, where nothing more of it is asked; empty when it is unknown.
     *
     * @param regionCut of the agreement
     * @param draft whether it is one still
     * @param served whether the system takes part, or took part
     */
    record Service(String regionCut, boolean draft, boolean served) {
    }

    Optional<Service> service(UUID agreementId, UUID waterSystemId);

    /** Written at once: records point at one another by identifier, of which the unit of work knows no order. */
    void add(Object record);
}
