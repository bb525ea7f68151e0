package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.ItemReview;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.RendicionItem;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.domain.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** What a decision on the whole rendering means for each of its items: the transaction is the unit of review. */
@ApplicationScoped
public class RendicionReview {

    @Inject
    private Rendiciones rendiciones;

    public void approve(Rendicion rendicion, UUID by, Instant now) {
        for (var item : rendiciones.items(rendicion.id())) {
            rendiciones.add(new ItemReview(item.id(), ReviewState.APROBADA, null, by, now));
            if (item.originalItemId() != null) {
                rendiciones.add(new ItemReview(item.originalItemId(), ReviewState.SUBSANADA, null, by, now));
            }
        }
    }

    /** Opens the regularisation: one item for each observed one that still counts. */
    public void observe(Rendicion rendicion, String text, UUID by, Instant now) {
        var regularisation = new Rendicion(rendicion, rendiciones.regularisations(rendicion.agreementId(), rendicion.period()) + 1);
        rendiciones.add(regularisation);
        for (var item : rendiciones.items(rendicion.id())) {
            rendiciones.add(new ItemReview(item.id(), ReviewState.OBSERVADA, text, by, now));
            if (item.sign() > 0) {
                var original = item.originalItemId() == null ? item.id() : item.originalItemId();
                rendiciones.add(RendicionItem.regularisation(regularisation.id(), item.voucherId(), original, now));
            }
        }
    }

    /** The money of a rejected rendering has to go back to the grantor. */
    public void reject(Rendicion rendicion, String text, UUID by, Instant now) {
        for (var item : rendiciones.items(rendicion.id())) {
            rendiciones.add(new ItemReview(item.id(), ReviewState.RECHAZADA, text, by, now));
            if (item.originalItemId() != null) {
                rendiciones.add(new ItemReview(item.originalItemId(), ReviewState.RECHAZADA, text, by, now));
            }
        }
        rendicion.review(RendicionVerb.DEMAND_REPAYMENT, null, by, now);
    }
}
