package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/** One amount charged to a line of the budget, and the voucher it stands in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Charge(UUID voucherId, String folio, LocalDate date, Pesos amount, String description) {
}
