package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RendicionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The regional government books an approved rendering (SIGFE). */
@ApplicationScoped
@UseCase(Role.GORE_FINANCIAL)
public class BookRendicion {

    @Inject
    private RendicionStep step;

    public RendicionView book(UUID agreementId, RendicionKey key) {
        return step.take(agreementId, key, (agreement, rendicion) -> rendicion.review(RendicionVerb.BOOK, null, step.by(), step.now()));
    }
}
