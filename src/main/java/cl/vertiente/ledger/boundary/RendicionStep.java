package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What every step of a rendering has in common: the ledger's lock, the scope, and the line in the audit trail. */
@ApplicationScoped
public class RendicionStep {

    @Inject
    private OpenLedger ledger;

    @Inject
    private RendicionDesk desk;

    @Inject
    private RendicionViews views;

    @Inject
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Takes one step and shows the rendering after it. Runs in the transaction of the use case. */
    public RendicionView take(UUID agreementId, RendicionKey key, BiConsumer<Agreement, Rendicion> step) {
        var agreement = ledger.of(agreementId);
        if (!views.isVisible(desk.find(agreement, key), caller.required())) {
            throw new NotFound("ledger.rendicion.not-found", "");
        }
        var rendicion = desk.begin(agreement, key);
        var before = views.view(agreement, key, Optional.of(rendicion));
        precondition.check(before);
        step.accept(agreement, rendicion);
        var after = views.view(agreement, key, Optional.of(rendicion));
        audit.changed(Rendicion.class, rendicion.id(), before, after);
        return after;
    }

    /** The certifier gives back while it is being certified, the sender while it waits to be sent. */
    public void refuseOutOfTurn(Rendicion rendicion) {
        var turn = rendicion.state() == RendicionState.EN_CERTIFICACION ? Role.CERTIFIER : Role.SENDER;
        if (!rendicion.state().isSent() && rendicion.isFrozen() && !caller.required().is(turn)) {
            throw new Forbidden("ledger.rendicion.not-your-turn", "");
        }
    }

    public UUID by() {
        return caller.required().id();
    }

    public Instant now() {
        return clock.instant();
    }
}
