package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.Documents;
import cl.vertiente.portfolio.domain.Initiative;
import cl.vertiente.portfolio.domain.InitiativeEvent;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.Initiatives;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Records what happened to an initiative, in whatever order people learn of it: what is missing before is a finding and no refusal. The
 * same again changes nothing.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class RecordEvent {

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

    @Inject
    @ConfigProperty(name = "vertiente.chilecompra.pattern", defaultValue = "\\d{1,7}-\\d{1,5}-[A-Z][A-Z0-9]\\d{2}")
    private String tenderPattern;

    /** @param created false when it was there */
    public record Recorded(InitiativeView initiative, boolean created) {
    }

    public Recorded record(UUID initiativeId, UUID eventId, EventRequest request) {
        var initiative = desk.claim(initiativeId);
        if (!add(initiative, eventId, request)) {
            audit.unchanged();
            return new Recorded(desk.view(initiativeId), false);
        }
        initiative.stand(initiatives.inForce(initiativeId));
        return new Recorded(desk.written(initiativeId), true);
    }

    /** Several at once, by their identifiers: where the initiative stands then is looked at once, and not after each. */
    public void record(UUID initiativeId, Map<UUID, EventRequest> requests) {
        var initiative = desk.claim(initiativeId);
        boolean added = false;
        for (var request : requests.entrySet()) {
            added |= add(initiative, request.getKey(), request.getValue());
        }
        if (added) {
            initiative.stand(initiatives.inForce(initiativeId));
            desk.written(initiativeId);
        } else {
            audit.unchanged();
        }
    }

    /** @return whether it was not there */
    private boolean add(Initiative initiative, UUID eventId, EventRequest request) {
        var content = request.content();
        var known = initiatives.event(eventId);
        if (known.isPresent()) {
            if (!known.get().initiativeId().equals(initiative.id()) || !known.get().content().equals(content)) {
                throw new StateForbids("portfolio.event.id-taken", "");
            }
            return false;
        }
        content.check(desk.today(), initiative.content(Map.of()).asked(), Pattern.compile(tenderPattern));
        if (content.document() != null && documents.broughtBy(caller.required().id(), List.of(content.document())).isEmpty()) {
            throw new Invalid("evidence.unknown", "/sha256");
        }
        initiatives.add(new InitiativeEvent(eventId, initiative.id(), content, clock.instant(), caller.required().id()));
        audit.changed(InitiativeEvent.class, eventId, null, content);
        return true;
    }
}
