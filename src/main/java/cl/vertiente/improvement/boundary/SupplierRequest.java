package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.Supplier;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.Rut;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who sells, as it is asked.
 *
 * @param taxId RUT, with or without dots
 */
public record SupplierRequest(@NotBlank @Size(max = 20) String taxId, @NotBlank @Size(max = 160) @Printable String name) {

    /** @throws Invalid when the RUT is none */
    Supplier supplier(String pointer) {
        if (!Rut.isValid(taxId)) {
            throw new Invalid("shared.rut.invalid", pointer + "/taxId");
        }
        return new Supplier(Rut.of(taxId), name.strip());
    }
}
