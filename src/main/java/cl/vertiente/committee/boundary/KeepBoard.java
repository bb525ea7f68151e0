package cl.vertiente.committee.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.BoardMembership;
import cl.vertiente.committee.domain.Registry;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Records who holds which post of an operator's board, once each, and when somebody leaves it early. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class KeepBoard {

    @Inject
    private SystemInHand systems;

    @Inject
    private Registry registry;

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
            if (!known.get().operatorId().equals(system.operatorId()) || !known.get().said().equals(said)
                    || renewed(request, system).filter(before -> !before.isRenewedBy(membershipId)).isPresent()) {
                throw new StateForbids("committee.board.id-taken", "");
            }
            audit.unchanged();
            return new Kept(view(systemId), false);
        }
        var membership = new BoardMembership(membershipId, system.operatorId(), said);
        registry.add(membership);
        audit.changed(BoardMembership.class, membershipId, null, membership.state());
        renewed(request, system).ifPresent(before -> {
            var was = before.state();
            before.renewBy(membership);
            audit.changed(BoardMembership.class, before.id(), was, before.state());
        });
        return new Kept(view(systemId), true);
    }

    private Optional<BoardMembership> renewed(BoardMemberRequest request, WaterSystem system) {
        return request.renews() == null ? Optional.empty() : Optional.of(registry.membership(request.renews())
                .filter(before -> before.operatorId().equals(system.operatorId()))
                .orElseThrow(() -> new Invalid("committee.board.renew-other", "/renews")));
    }

    /** @param day null for today */
    public WaterSystemView end(UUID systemId, UUID membershipId, LocalDate day, String reason) {
        var system = find(systemId);
        var membership = registry.membership(membershipId).filter(known -> known.operatorId().equals(system.operatorId()))
                .orElseThrow(() -> new NotFound("committee.board.not-found", ""));
        var today = Chile.today(clock);
        var on = day == null ? today : day;
        if (on.isAfter(today)) {
            throw new Invalid("committee.board.end-future", "/endedOn");
        }
        if (on.equals(membership.endedOn()) && reason.strip().equals(membership.endReason())) {
            audit.unchanged();
            return view(systemId);
        }
        var before = membership.state();
        membership.end(on, reason.strip());
        audit.changed(BoardMembership.class, membershipId, before, membership.state());
        return view(systemId);
    }

    private WaterSystem find(UUID id) {
        systems.change(id);
        return registry.system(id).orElseThrow();
    }

    private WaterSystemView view(UUID id) {
        return systems.read(id);
    }
}
