package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The analyst hands a month (or a regularisation) to the certifier: what it holds and adds up to freezes, unless
 * something stands in its way. */
@ApplicationScoped
@UseCase(Role.ANALYST)
public class SubmitRendicion {

    @Inject
    private RendicionStep step;

    @Inject
    private RendicionFreeze freeze;

    /** @throws StateForbids naming every blocker with its way out */
    public RendicionView submit(UUID agreementId, RendicionKey key) {
        return step.take(agreementId, key, (agreement, rendicion) -> freeze.submit(agreement, rendicion, step.by(), step.now()));
    }
}
