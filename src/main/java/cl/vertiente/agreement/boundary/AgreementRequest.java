package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementTerms;
import cl.vertiente.agreement.domain.ApprovingAct;
import cl.vertiente.agreement.domain.BudgetRules;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.DraftRules;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.Sha256;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A draft of an agreement as it is asked to be saved. A list that is absent stays as it is.
 *
 * @param grantor the regional government, when the region has none yet
 * @param act the one that approves it, as far as it is known
 * @param projectCode BIP, when there is one
 * @param renderingWorkingDays working days of the following month within which a month is rendered
 * @param reviewMonths months in which the regional government rules on a rendering
 */
public record AgreementRequest(
        @NotBlank @Size(max = 40) @Printable String code,
        @NotBlank @Size(max = 200) @Printable String name,
        @NotBlank @Size(max = 2) String regionCut,
        @Valid GrantorRequest grantor,
        @NotNull @Valid ExecutorRequest executor,
        @NotNull Long totalAmount,
        @NotNull LocalDate start,
        @NotNull LocalDate end,
        @Valid ActRequest act,
        @Valid CouncilRequest council,
        @Size(max = 20) String budgetImputation,
        @Size(max = 20) String projectCode,
        @Size(max = 1000) @Printable String objective,
        @Size(max = 60) @Printable String bank,
        @Size(max = 30) String bankAccount,
        boolean reimbursementAllowed,
        boolean twoPersonClosing,
        @NotNull @Min(1) @Max(60) Integer renderingWorkingDays,
        @NotNull @Min(1) @Max(12) Integer reviewMonths,
        @Valid @Size(max = 200) List<@NotNull LineRequest> budget,
        @Valid @Size(max = 60) List<@NotNull InstallmentPlanRequest> installments,
        @Valid @Size(max = 200) List<@NotNull ProductRequest> products) {

    /** A regional government that is not known yet. */
    public record GrantorRequest(@NotBlank @Size(max = 120) @Printable String name, @NotNull Rut taxId) {
    }

    /** Who executes: a known one by its identifier alone, a new one with its legal data. */
    public record ExecutorRequest(@NotNull UUID id, @Size(max = 200) @Printable String legalName, Rut taxId,
            @Size(max = 200) @Printable String address,
            @Size(max = 60) @Printable String commune, @Size(max = 60) @Printable String region, @Size(max = 20) String phone,
            @Size(max = 120) @Printable String legalRepresentative) {
    }

    /** The administrative act. */
    public record ActRequest(@NotBlank @Size(max = 40) String kind, @NotBlank @Size(max = 20) String number, @NotNull LocalDate date,
            @NotBlank @Size(max = 120) @Printable String service, LocalDate fullyProcessedOn) {

        ApprovingAct act() {
            return new ApprovingAct(kind.strip(), number.strip(), date, service.strip(), fullyProcessedOn);
        }
    }

    /** The agreement of the regional council. */
    public record CouncilRequest(@NotBlank @Size(max = 20) String number, @NotNull LocalDate date) {
    }

    /** One line of the itemised budget. */
    public record LineRequest(@NotNull UUID id, @NotBlank @Size(max = 120) @Printable String item, @NotNull Component component,
            @NotNull ExpenseCategory category, @NotNull Long approved) {
    }

    String fingerprint() {
        return Sha256.of(Json.write(this));
    }

    /** @throws cl.vertiente.shared.Invalid when the amount is none */
    AgreementTerms terms() {
        return new AgreementTerms(code.strip(), name.strip(), regionCut, executor.id(), Pesos.read(totalAmount, "/totalAmount"), start, end,
                act == null ? null : act.act(), council == null ? null : council.number().strip(), council == null ? null : council.date(),
                bare(budgetImputation), bare(projectCode), bare(objective), bare(bank), bare(bankAccount), reimbursementAllowed,
                twoPersonClosing, renderingWorkingDays, reviewMonths);
    }

    DraftRules.Parts parts() {
        return new DraftRules.Parts(budget == null ? null : IntStream.range(0, budget.size()).mapToObj(this::line).toList(),
                InstallmentPlanRequest.planned(installments), ProductRequest.contents(products));
    }

    private BudgetRules.Line line(int index) {
        var line = budget.get(index);
        return new BudgetRules.Line(line.id(), line.item().strip(), line.component(), line.category(),
                Pesos.read(line.approved(), "/budget/" + index + "/approved"));
    }

    static String bare(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
