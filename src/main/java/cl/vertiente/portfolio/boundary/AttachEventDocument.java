package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.Documents;
import cl.vertiente.portfolio.domain.EventPaper;
import cl.vertiente.portfolio.domain.InitiativeEvent;
import cl.vertiente.portfolio.domain.Initiatives;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Attaches a document that arrived after its event was recorded: the event stays as it was and is proven from now on. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class AttachEventDocument {

    @Inject
    private Initiatives initiatives;

    @Inject
    private InitiativeDesk desk;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param sha256 of a document that the caller brought; one that proves the event already changes nothing */
    public RecordEvent.Recorded attach(UUID initiativeId, UUID eventId, String sha256) {
        desk.claim(initiativeId);
        var event = initiatives.event(eventId).filter(found -> found.initiativeId().equals(initiativeId))
                .orElseThrow(() -> new NotFound("portfolio.event.not-found", ""));
        if (sha256.equals(event.content().document()) || initiatives.paper(eventId, sha256).isPresent()) {
            audit.unchanged();
            return new RecordEvent.Recorded(desk.view(initiativeId), false);
        }
        if (initiatives.annulmentOf(eventId).isPresent()) {
            throw new StateForbids("portfolio.event.paper-annulled", "");
        }
        if (documents.broughtBy(caller.required().id(), List.of(sha256)).isEmpty()) {
            throw new Invalid("evidence.unknown", "/sha256");
        }
        initiatives.add(new EventPaper(eventId, sha256, clock.instant(), caller.required().id()));
        audit.changed(InitiativeEvent.class, eventId, null, Map.of("sha256", sha256));
        return new RecordEvent.Recorded(desk.written(initiativeId), true);
    }
}
