package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AmendmentContent;
import cl.vertiente.agreement.domain.AmendmentKind;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.Sha256;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An amendment as it is asked to be recorded.
 *
 * @param newTotal whole pesos; absent when the amount stays
 * @param newEnd absent when the term stays
 * @param budget the lines that change or are added
 * @param approvalSha256 the stored document of the written approval
 * @param installments those that change or are added
 * @param products those that change or are added
 */
public record AmendmentRequest(
        @NotNull AmendmentKind kind,
        @NotBlank @Size(max = 120) @Printable String act,
        @NotNull LocalDate actDate,
        @NotNull LocalDate inForceFrom,
        @NotBlank @Size(max = 500) String detail,
        Long newTotal,
        LocalDate newEnd,
        @Valid @Size(max = 200) List<@NotNull LineRequest> budget,
        @Pattern(regexp = "[0-9a-f]{64}") String approvalSha256,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Valid @Size(max = 60) List<@NotNull InstallmentPlanRequest> installments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Size(max = 60) List<@NotNull UUID> withdrawnInstallments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Valid @Size(max = 200) List<@NotNull ProductRequest> products,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Size(max = 200) List<@NotNull UUID> withdrawnProducts) {

    /** @param item with component and category, of a line that is added */
    public record LineRequest(@NotNull UUID budgetLineId, @Size(min = 1, max = 120) @Printable String item, Component component,
            ExpenseCategory category, @NotNull Long approved) {
    }

    String fingerprint() {
        return Sha256.of(Json.write(this));
    }

    /** @throws cl.vertiente.shared.Invalid when an amount is none */
    AmendmentContent content() {
        var lines = budget == null ? List.<LineRequest>of() : budget;
        return new AmendmentContent(kind, act.strip(), actDate, inForceFrom, detail.strip(),
                Pesos.read(newTotal, "/newTotal"), newEnd,
                IntStream.range(0, lines.size()).mapToObj(i -> change(lines.get(i), i)).toList(), approvalSha256,
                new AmendmentContent.Plan(orNone(InstallmentPlanRequest.planned(installments)), orNone(withdrawnInstallments),
                        orNone(ProductRequest.contents(products)), orNone(withdrawnProducts)));
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static AmendmentContent.Change change(LineRequest line, int index) {
        return new AmendmentContent.Change(line.budgetLineId(), line.item(), line.component(), line.category(),
                Pesos.read(line.approved(), "/budget/" + index + "/approved"));
    }
}
