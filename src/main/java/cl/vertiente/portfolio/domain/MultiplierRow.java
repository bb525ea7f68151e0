package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one initiative brings to a figure.
 *
 * @param bipCode null while it has none
 * @param amount the part that falls to the agreements in view and the filter
 * @param whole what the event said
 * @param eventId that said it
 * @param on the day on which it happened
 * @param source whose money it is; null where nobody said
 * @param reference number of the certificate or act
 * @param sha256 of the document that proves it; null when nothing does
 * @param document the address where it is read
 * @param amountInUf the same part in UF of that day; null unless UF is asked
 * @param uf pesos that one UF was worth on that day; null unless UF is asked
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MultiplierRow(UUID initiativeId, String name, String bipCode, PipelineState state, Pesos amount, Pesos whole, UUID eventId,
        LocalDate on, FundingSource source, String reference, String sha256, String document, BigDecimal amountInUf,
        BigDecimal uf) {

    /** @param value of one UF on the day, in pesos */
    public MultiplierRow inUf(BigDecimal part, BigDecimal value) {
        return new MultiplierRow(initiativeId, name, bipCode, state, amount, whole, eventId, on, source, reference, sha256, document, part,
                value);
    }

    public boolean evidenced() {
        return sha256 != null;
    }
}
