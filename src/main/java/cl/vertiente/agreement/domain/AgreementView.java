package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreement as it is shown.
 *
 * @param beneficiaries persons, as the programme counts them
 * @param checklist of one agreement; null in lists
 * @param firstAllowedExpense first day on which money may be spent; absent while its act is not processed
 * @param editedAt when the draft was edited last; absent for agreements that never were one here
 * @param steps of its life; none for agreements that came as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementView(UUID id, String code, String name, String regionCut, Pesos totalAmount, LocalDate start, LocalDate end,
        AgreementState state, Signed signed,
        long waterSystemCount, long beneficiaries, Parties parties, Act act, Council council, String budgetImputation,
        String projectCode, String objective, String bank, String bankAccount, boolean reimbursementAllowed, boolean twoPersonClosing,
        int renderingWorkingDays, int reviewMonths, LocalDate firstAllowedExpense, Instant editedAt, List<InstallmentView> installments,
        List<AmendmentView> amendments, List<StepView> steps, List<ChecklistRow> checklist) {

    /** Who pays and who executes. */
    public record Parties(String grantor, String grantorTaxId, String executor, String executorTaxId) {
    }

    /** The act that approves it; a draft may not know it yet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Act(String kind, String number, LocalDate date, String service, LocalDate fullyProcessedOn) {
    }

    /** The agreement of the regional council. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Council(String number, LocalDate date) {
    }

    /**
     * A planned transfer.
     *
     * @param signed what was signed of it; absent when an amendment added it
     * @param requestedOn when it was asked of the regional government; absent before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InstallmentView(UUID id, int number, String milestone, LocalDate plannedOn, Pesos plannedAmount,
            InstallmentTerms signed, LocalDate requestedOn) {

        /** It is no longer what was signed. */
        public boolean amended() {
            return signed == null || !signed.equals(new InstallmentTerms(milestone, plannedOn, plannedAmount));
        }
    }

    /**
     * A step in the life of the agreement.
     *
     * @param document what proves it, by its hash
     * @param recordedBy name of the person
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(AgreementVerb verb, AgreementState state, LocalDate on, String reason, String document, Instant recordedAt,
            String recordedBy) {
    }

    /** What was signed, whatever was amended since. */
    public record Signed(Pesos totalAmount, LocalDate end) {
    }

    /**
     * A modification.
     *
     * @param budget how many lines it changes
     * @param installments how many of them it changes, adds or withdraws
     * @param products how many of them it changes, adds or withdraws
     * @param approval the document of the written approval, by its hash
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AmendmentView(UUID id, int number, String act, LocalDate date, AmendmentKind kind, String detail,
            LocalDate inForceFrom, Pesos newTotal, LocalDate newEnd, int budget, int installments, long products, String approval) {

        public static AmendmentView of(Amendment amendment, long products) {
            return new AmendmentView(amendment.id(), amendment.number(), amendment.act(), amendment.actDate(), amendment.kind(),
                    amendment.detail(), amendment.inForceFrom(), amendment.newTotal(), amendment.newEnd(), amendment.budget().size(),
                    amendment.installments().size(), products, amendment.approvalSha256());
        }
    }
}
