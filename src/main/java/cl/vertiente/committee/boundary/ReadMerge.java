package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.committee.domain.Assignments;
import cl.vertiente.committee.domain.Boards;
import cl.vertiente.committee.domain.Contacts;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What a merge would do, before anybody does it: the two systems side by side, what moves and what stays. */
@ApplicationScoped
@UseCase(value = Role.COORDINATOR, readOnly = true)
public class ReadMerge {

    private static final int SHOWN = 200;

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
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** One of the two, with how much hangs on it. */
    public record Side(WaterSystemView view, int contacts, int assets, int members, long agreements, long voucherLines) {
    }

    /** @param sameAgreement one agreement serves both, which stands in the way */
    public record Preview(Side duplicate, Side survivor, boolean sameAgreement) {
    }

    public WaterSystemView duplicate(UUID id) {
        return systems.change(id);
    }

    /** The other systems of its commune. */
    public List<WaterSystemRow> candidates(UUID id) {
        var commune = systems.read(id).system().communeCut();
        var filter = new WaterSystemFilter(null, null, commune, null, null, null, null);
        return visible.visibleTo(caller.required()).list(filter, null, SHOWN).stream().filter(row -> !row.id().equals(id)).toList();
    }

    public Preview preview(UUID id, UUID into) {
        if (candidates(id).stream().noneMatch(row -> row.id().equals(into))) {
            throw new NotFound("committee.not-found", "");
        }
        return new Preview(side(systems.change(id)), side(systems.read(into)), assignments.shareAnAgreement(id, into));
    }

    private Side side(WaterSystemView view) {
        var id = view.system().id();
        return new Side(view, contacts.of(id, Chile.today(clock)).size(), assets.of(id).size(),
                boards.membersOf(view.operator().id()).size(), assignments.agreementsOf(id), assignments.voucherLinesOf(id));
    }
}
