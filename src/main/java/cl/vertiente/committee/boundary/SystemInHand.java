package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.Assignments;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Which system a caller reads, and which one a caller keeps: the coordinator all of them, people of the field those for which an
 * agreement makes them responsible.
 */
@ApplicationScoped
public class SystemInHand {

    @Inject
    private WaterSystems systems;

    @Inject
    private Assignments assignments;

    @Inject
    private CurrentCaller caller;

    WaterSystemView read(UUID id) {
        return systems.visibleTo(caller.required()).find(id).orElseThrow(() -> new NotFound("committee.not-found", ""));
    }

    /** Whether the caller answers for a system: only then does the caller need to call people, and may change what is noted of it. */
    public boolean isResponsible(UUID id) {
        var who = caller.required();
        return who.is(Role.COORDINATOR) || assignments.isResponsible(who.id(), id);
    }

    /** For a change of contacts and installations. */
    WaterSystemView keep(UUID id) {
        var view = read(id);
        if (!isResponsible(id)) {
            throw new Forbidden("committee.not-responsible", "");
        }
        return inForce(view);
    }

    /** For a change of anything else, which its use case leaves to the coordinator. */
    WaterSystemView change(UUID id) {
        return inForce(read(id));
    }

    private static WaterSystemView inForce(WaterSystemView view) {
        if (view.mergedInto() != null) {
            throw new StateForbids("committee.merged", "");
        }
        return view;
    }
}
