package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Certifier or sender give a month back to be prepared again, with the reason; its figures thaw. */
@ApplicationScoped
@UseCase({Role.CERTIFIER, Role.SENDER})
public class ReturnRendicion {

    @Inject
    private RendicionStep step;

    @Inject
    private RendicionDesk desk;

    @Inject
    private RendicionFreeze freeze;

    public RendicionView giveBack(UUID agreementId, RendicionKey key, String reason) {
        return step.take(agreementId, key, (agreement, rendicion) -> {
            step.refuseOutOfTurn(rendicion);
            desk.refuseUnderLater(agreement, rendicion);
            rendicion.giveBack(reason, step.by(), step.now());
            freeze.thaw(rendicion, step.now());
        });
    }
}
