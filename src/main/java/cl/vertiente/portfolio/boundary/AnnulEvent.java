package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.domain.EventAnnulment;
import cl.vertiente.portfolio.domain.InitiativeEvent;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.Initiatives;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;

/** Says that an event was recorded by error: it stays to be seen and counts no more. The same again changes nothing. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class AnnulEvent {

    @Inject
    private Initiatives initiatives;

    @Inject
    private InitiativeDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Why. */
    public record Request(@Size(max = 300) String reason) {
    }

    public InitiativeView annul(UUID initiativeId, UUID eventId, Request request) {
        var initiative = desk.claim(initiativeId);
        var event = initiatives.event(eventId).filter(found -> found.initiativeId().equals(initiativeId))
                .orElseThrow(() -> new NotFound("portfolio.event.not-found", ""));
        var reason = InitiativeRequest.text(request.reason());
        if (reason == null) {
            throw new Invalid("portfolio.event.annul-reason", "/reason");
        }
        var known = initiatives.annulmentOf(eventId);
        if (known.isPresent()) {
            if (!known.get().reason().equals(reason)) {
                throw new StateForbids("portfolio.event.annulled-already", "");
            }
            audit.unchanged();
            return desk.view(initiativeId);
        }
        initiatives.add(new EventAnnulment(eventId, reason, clock.instant(), caller.required().id()));
        initiative.stand(initiatives.inForce(initiativeId));
        audit.changed(InitiativeEvent.class, eventId, event.content(), request);
        return desk.written(initiativeId);
    }
}
