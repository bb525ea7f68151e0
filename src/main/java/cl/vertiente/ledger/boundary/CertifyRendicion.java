package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The certifier (ministro de fe) attests that the scanned documents are the originals, and hands the month to the sender. */
@ApplicationScoped
@UseCase(Role.CERTIFIER)
public class CertifyRendicion {

    @Inject
    private RendicionStep step;

    public RendicionView certify(UUID agreementId, RendicionKey key) {
        return step.take(agreementId, key, (agreement, rendicion) -> rendicion.certify(step.by(), step.now()));
    }
}
