package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.EventContent;
import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.Rate;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.Rut;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An event as it is asked to be recorded. What its kind does not have is absent.
 *
 * @param on the day on which it happened
 * @param amount whole pesos
 * @param percent physical progress
 * @param reference number of the letter, certificate or act; of a tender its ChileCompra id
 * @param session of the council
 * @param party technical unit, contractor or operator
 * @param taxId of the contractor
 * @param sha256 of a document that was brought before
 */
public record EventRequest(@NotNull EventKind kind, @NotNull LocalDate on, Long amount, FundingSource source, Rate rate,
        @Digits(integer = 5, fraction = 2) BigDecimal percent, @Size(max = 60) String reference, @Size(max = 60) String session,
        @Size(max = 160) @Printable String party, @Size(max = 20) String taxId, @Size(max = 500) String reason,
        @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

    EventContent content() {
        var rut = InitiativeRequest.text(taxId);
        if (rut != null && !Rut.isValid(rut)) {
            throw new Invalid("shared.rut.invalid", "/taxId");
        }
        return new EventContent(kind, on, Pesos.read(amount, "/amount"), source, rate, percent, InitiativeRequest.text(reference),
                InitiativeRequest.text(session), InitiativeRequest.text(party), rut == null ? null : Rut.of(rut),
                InitiativeRequest.text(reason), sha256);
    }
}
