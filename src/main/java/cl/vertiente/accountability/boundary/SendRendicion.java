package cl.vertiente.accountability.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.boundary.RendicionDesk;
import cl.vertiente.ledger.boundary.RendicionStep;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The sender (encargado ejecutor) hands a certified month over to the regional government: in one transaction it becomes
 * immutable and its report is issued.
 */
@ApplicationScoped
@UseCase(Role.SENDER)
public class SendRendicion {

    @Inject
    private RendicionStep step;

    @Inject
    private RendicionDesk desk;

    @Inject
    private RendicionIssuing issuing;

    public RendicionView send(UUID agreementId, RendicionKey key) {
        return step.take(agreementId, key, (agreement, rendicion) -> {
            desk.refuseBeforePrevious(agreement, rendicion);
            rendicion.send(step.by(), step.now(), agreement.twoPersonClosing());
            issuing.issue(agreement, rendicion);
        });
    }
}
