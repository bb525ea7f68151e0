package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RendicionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The regional government approves the whole of a rendering: every item is approved, and what a regularisation mends is
 * settled. */
@ApplicationScoped
@UseCase(Role.GORE_FINANCIAL)
public class ApproveRendicion {

    @Inject
    private RendicionStep step;

    @Inject
    private RendicionReview review;

    public RendicionView approve(UUID agreementId, RendicionKey key, String text) {
        return step.take(agreementId, key, (agreement, rendicion) -> {
            rendicion.review(RendicionVerb.APPROVE, text, step.by(), step.now());
            review.approve(rendicion, step.by(), step.now());
        });
    }
}
