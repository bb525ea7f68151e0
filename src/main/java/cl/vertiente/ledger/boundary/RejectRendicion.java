package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RendicionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The regional government rejects a rendering, with its reasons; its money has to be paid back. */
@ApplicationScoped
@UseCase(Role.GORE_FINANCIAL)
public class RejectRendicion {

    @Inject
    private RendicionStep step;

    @Inject
    private RendicionReview review;

    public RendicionView reject(UUID agreementId, RendicionKey key, String text) {
        return step.take(agreementId, key, (agreement, rendicion) -> {
            rendicion.review(RendicionVerb.REJECT, text, step.by(), step.now());
            review.reject(rendicion, text, step.by(), step.now());
        });
    }
}
