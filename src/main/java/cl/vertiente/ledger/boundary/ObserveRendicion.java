package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RendicionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The regional government observes the whole of a rendering, with its reasons; the executor gets a regularisation to
 * prepare whose items point at the observed ones. */
@ApplicationScoped
@UseCase(Role.GORE_FINANCIAL)
public class ObserveRendicion {

    @Inject
    private RendicionStep step;

    @Inject
    private RendicionReview review;

    public RendicionView observe(UUID agreementId, RendicionKey key, String text) {
        return step.take(agreementId, key, (agreement, rendicion) -> {
            rendicion.review(RendicionVerb.OBSERVE, text, step.by(), step.now());
            review.observe(rendicion, text, step.by(), step.now());
        });
    }
}
