package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.shared.Printable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One product as it is agreed.
 *
 * @param weight percent of its component
 * @param responsibleId the person who answers for it, when somebody was named
 */
public record ProductRequest(@NotNull UUID id, @NotBlank @Size(max = 20) String code, @NotNull Component component,
        @NotBlank @Size(max = 200) @Printable String name, @NotBlank @Size(max = 40) @Printable String unit,
        @NotNull @Digits(integer = 9, fraction = 2) BigDecimal goal, @NotNull @Digits(integer = 3, fraction = 2) BigDecimal weight,
        @NotNull LocalDate plannedStart, @NotNull LocalDate plannedEnd, boolean milestone, UUID responsibleId) {

    ProductContent content() {
        return new ProductContent(id, code.strip(), component, name.strip(), unit.strip(), goal, weight, plannedStart, plannedEnd,
                milestone, responsibleId);
    }

    /** Null stays null. */
    static List<ProductContent> contents(List<ProductRequest> requests) {
        return requests == null ? null : requests.stream().map(ProductRequest::content).toList();
    }
}
