package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RendicionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The regional government acknowledges receipt; from here on its review runs. */
@ApplicationScoped
@UseCase(Role.GORE_FINANCIAL)
public class ReceiveRendicion {

    @Inject
    private RendicionStep step;

    public RendicionView receive(UUID agreementId, RendicionKey key) {
        return step.take(agreementId, key, (agreement, rendicion) ->
                rendicion.review(RendicionVerb.RECEIVE, null, step.by(), step.now()));
    }
}
