package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.InstallmentRules;
import cl.vertiente.agreement.domain.InstallmentTerms;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Printable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** One instalment as it is planned. */
public record InstallmentPlanRequest(@NotNull UUID id, @NotNull @Min(1) @Max(99) Integer number,
        @NotBlank @Size(max = 200) @Printable String milestone, @NotNull LocalDate plannedOn, @NotNull Long plannedAmount) {

    InstallmentRules.Planned planned(String at) {
        return new InstallmentRules.Planned(id, number, new InstallmentTerms(milestone.strip(), plannedOn,
                Pesos.read(plannedAmount, at + "/plannedAmount")));
    }

    /** Null stays null. */
    static List<InstallmentRules.Planned> planned(List<InstallmentPlanRequest> requests) {
        return requests == null ? null : IntStream.range(0, requests.size())
                .mapToObj(i -> requests.get(i).planned("/installments/" + i)).toList();
    }
}
