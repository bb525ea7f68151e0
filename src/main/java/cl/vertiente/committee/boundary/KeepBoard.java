package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.BoardMembership;
import cl.vertiente.committee.domain.Registry;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records who holds which post of an operator's board, once each, and when somebody leaves it early. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class KeepBoard {

    @Inject
    private WaterSystems systems;

    @Inject
    private Registry registry;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was a repetition */
    public record Kept(WaterSystemView system, boolean created) {
    }

    public Kept record(UUID systemId, UUID membershipId, BoardMemberRequest request) {
        var system = find(systemId);
        var said = request.said();
        var known = registry.membership(membershipId);
        if (known.isPresent()) {
            if (!known.get().operatorId().equals(system.operatorId()) || !known.get().said().equals(said)) {
                throw new StateForbids("committee.board.id-taken", "");
            }
            audit.unchanged();
            return new Kept(view(systemId), false);
        }
        var membership = new BoardMembership(membershipId, system.operatorId(), said);
        registry.add(membership);
        audit.changed(BoardMembership.class, membershipId, null, membership.state());
        return new Kept(view(systemId), true);
    }

    /** @param day null for today */
    public WaterSystemView end(UUID systemId, UUID membershipId, LocalDate day) {
        var system = find(systemId);
        var membership = registry.membership(membershipId).filter(known -> known.operatorId().equals(system.operatorId()))
                .orElseThrow(() -> new NotFound("committee.board.not-found", ""));
        var today = Chile.today(clock);
        var on = day == null ? today : day;
        if (on.isAfter(today)) {
            throw new Invalid("committee.board.end-future", "/endedOn");
        }
        if (on.equals(membership.endedOn())) {
            audit.unchanged();
            return view(systemId);
        }
        var before = membership.state();
        membership.end(on);
        audit.changed(BoardMembership.class, membershipId, before, membership.state());
        return view(systemId);
    }

    private WaterSystem find(UUID id) {
        view(id);
        return registry.system(id).orElseThrow();
    }

    private WaterSystemView view(UUID id) {
        return systems.visibleTo(caller.required()).find(id).orElseThrow(() -> new NotFound("committee.not-found", ""));
    }
}
