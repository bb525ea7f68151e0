package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreement as it is shown.
 *
 * @param beneficiaries persons, as the programme counts them
 * @param checklist of one agreement; null in lists
 * @param firstAllowedExpense first day on which money may be spent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementView(UUID id, String code, String name, String regionCut, Pesos totalAmount, LocalDate start, LocalDate end,
        AgreementState state, Signed signed,
        long waterSystemCount, long beneficiaries, Parties parties, Act act, Council council, String budgetImputation,
        String projectCode, String objective, String bank, String bankAccount, boolean reimbursementAllowed, boolean twoPersonClosing,
        int renderingWorkingDays, int reviewMonths, LocalDate firstAllowedExpense, List<InstallmentView> installments,
        List<AmendmentView> amendments, List<ChecklistRow> checklist) {

    /** Who pays and who executes. */
    public record Parties(String grantor, String grantorTaxId, String executor, String executorTaxId) {
    }

    /** The act that approves it. */
    public record Act(String kind, String number, LocalDate date, String service, LocalDate fullyProcessedOn) {
    }

    /** The agreement of the regional council. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Council(String number, LocalDate date) {
    }

    /** A planned transfer. */
    public record InstallmentView(UUID id, int number, String milestone, LocalDate plannedOn, Pesos plannedAmount) {
    }

    /** What was signed, whatever was amended since. */
    public record Signed(Pesos totalAmount, LocalDate end) {
    }

    /**
     * A modification.
     *
     * @param budget how many lines it changes
     * @param approval the document of the written approval, by its hash
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AmendmentView(UUID id, int number, String act, LocalDate date, AmendmentKind kind, String detail,
            LocalDate inForceFrom, Pesos newTotal, LocalDate newEnd, int budget, String approval) {

        public static AmendmentView of(Amendment amendment) {
            return new AmendmentView(amendment.id(), amendment.number(), amendment.act(), amendment.actDate(), amendment.kind(),
                    amendment.detail(), amendment.inForceFrom(), amendment.newTotal(), amendment.newEnd(), amendment.budget().size(),
                    amendment.approvalSha256());
        }
    }
}
