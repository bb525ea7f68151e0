package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.committee.domain.Assignments;
import cl.vertiente.committee.domain.BoardMembership;
import cl.vertiente.committee.domain.Boards;
import cl.vertiente.committee.domain.Contact;
import cl.vertiente.committee.domain.Contacts;
import cl.vertiente.committee.domain.Registry;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.committee.domain.WaterSystemsMerged;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says that a system is the duplicate of another. Nothing of it is lost: it points at the one that goes on, which takes over its
 * contacts, installations, board and agreements; it leaves the lists, and its address still answers. There is no way back.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class MergeWaterSystems {

    @Inject
    private SystemInHand systems;

    @Inject
    private WaterSystems visible;

    @Inject
    private Contacts contacts;

    @Inject
    private Assets assets;

    @Inject
    private Boards boards;

    @Inject
    private Assignments assignments;

    @Inject
    private Event<WaterSystemsMerged> merged;

    @Inject
    private Clock clock;

    @Inject
    private Registry registry;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    public WaterSystemView merge(UUID id, UUID into, String reason) {
        var view = systems.read(id);
        var duplicate = registry.system(id).orElseThrow();
        if (into.equals(duplicate.mergedInto())) {
            audit.unchanged();
            return view;
        }
        precondition.check(view);
        var survivor = found(into).orElseThrow(() -> new Invalid("committee.merge.into", "/into"));
        var before = duplicate.state();
        duplicate.mergeInto(survivor, reason.strip());
        if (assignments.shareAnAgreement(id, into)) {
            throw new StateForbids("committee.merge.same-agreement", "/into");
        }
        audit.changed(WaterSystem.class, id, before, duplicate.state());
        audit.changed(WaterSystem.class, into, Map.of(), Map.of("absorbed", duplicate.officialName(), "mergeReason", reason.strip()));
        move(duplicate, survivor);
        merged.fire(new WaterSystemsMerged(id, into));
        return systems.read(id);
    }

    private Optional<WaterSystem> found(UUID id) {
        return visible.visibleTo(caller.required()).find(id).flatMap(view -> registry.system(id));
    }

    /** What is kept of people and installations goes on with the survivor; what the register and the money say stays where it was said. */
    private void move(WaterSystem duplicate, WaterSystem survivor) {
        contacts.of(duplicate.id(), Chile.today(clock)).forEach(contact -> {
            contact.moveTo(survivor.id());
            moved(Contact.class, contact.id(), contact.said().name(), duplicate, survivor);
        });
        assets.of(duplicate.id()).forEach(asset -> {
            asset.moveTo(survivor.id());
            moved(Asset.class, asset.id(), asset.kind(), duplicate, survivor);
        });
        boards.membersOf(duplicate.operatorId()).forEach(member -> {
            member.moveTo(survivor.operatorId());
            moved(BoardMembership.class, member.id(), member.said().name(), duplicate, survivor);
        });
    }

    private void moved(Class<?> type, UUID id, String name, WaterSystem from, WaterSystem to) {
        audit.changed(type, id, Map.of("name", name, "ofSystem", from.officialName()), Map.of("name", name, "ofSystem", to.officialName()));
    }
}
