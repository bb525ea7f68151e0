package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Issues the monthly statement of accounts; who may send the month replaces the issue before. */
@ApplicationScoped
public class RendicionIssuing {

    @Inject
    private RendicionStatement statement;

    @Inject
    private Issuance issuance;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    Issuance.Issued issue(Agreement agreement, Rendicion rendicion) {
        var title = messages.get("accountability.title.rendicion", rendicion.key().toString(), agreement.code());
        return issuance.issue(RendicionPrintout.of(agreement, rendicion, title, statement.read(agreement, rendicion)),
                caller.required().is(Role.SENDER));
    }
}
