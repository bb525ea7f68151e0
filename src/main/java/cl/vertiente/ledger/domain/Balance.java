package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/**
 * Where the money of an agreement stands, as it was known at an instant. Holds at any instant:
 * {@code toRender = transferred - rendered - repaid}, {@code approved + observed + rejected <= rendered}.
 *
 * @param rendered expenses in force, whether their month was sent already or is being prepared
 * @param sent the part of them that stands in renderings sent to the regional government
 * @param refundable what would have to be paid back if the agreement ended now: transferred - approved - repaid
 */
public record Balance(Instant asOf, Pesos transferred, Pesos rendered, Pesos sent, Pesos approved, Pesos observed, Pesos rejected,
        Pesos repaid, Pesos toRender, Pesos refundable, List<Figure> figures) {

    /** One amount and the address of the rows that it adds up. */
    public record Figure(String key, Pesos amount, @JsonProperty("_rows") String rows) {
    }

    public static Balance of(Instant asOf, Pesos transferred, Pesos rendered, Pesos sent, Pesos approved, Pesos observed, Pesos rejected,
            Pesos repaid, List<Figure> figures) {
        return new Balance(asOf, transferred, rendered, sent, approved, observed, rejected, repaid,
                transferred.minus(rendered).minus(repaid), transferred.minus(approved).minus(repaid), figures);
    }

    public Balance knownAt(Instant instant) {
        return of(instant, transferred, rendered, sent, approved, observed, rejected, repaid, figures);
    }

    public Balance with(List<Figure> traced) {
        return of(asOf, transferred, rendered, sent, approved, observed, rejected, repaid, traced);
    }
}
