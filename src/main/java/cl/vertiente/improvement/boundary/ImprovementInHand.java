package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.committee.domain.Assignments;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Which improvement a caller reads, and which one a caller keeps: the coordinator all, a field engineer those of committees that they
 * answer for. The regional government reads what was approved; what is foreign is not there.
 */
@ApplicationScoped
public class ImprovementInHand {

    @Inject
    private Improvements improvements;

    @Inject
    private Agreements agreements;

    @Inject
    private Assignments assignments;

    @Inject
    private CurrentCaller caller;

    /** @throws NotFound when it is unknown, of another region, or not for the caller yet */
    public Improvement read(UUID id) {
        return improvements.find(id).filter(this::isVisible).orElseThrow(ImprovementInHand::unknown);
    }

    /**
     * The same for who changes it, while nobody else does.
     *
     * @throws Forbidden when the caller only reads it
     */
    public Improvement keep(UUID id) {
        var improvement = improvements.claim(id).filter(this::isVisible).orElseThrow(ImprovementInHand::unknown);
        requireKeeper(improvement.waterSystemId());
        return improvement;
    }

    /** @throws Forbidden when the caller does not answer for that committee */
    void requireKeeper(UUID waterSystemId) {
        if (!isKeeper(waterSystemId)) {
            throw new Forbidden("improvement.not-keeper", "");
        }
    }

    /** Whether the caller plans and moves what is done at a committee; for the pages, which offer nothing that would be refused. */
    public boolean isKeeper(UUID waterSystemId) {
        var who = caller.required();
        return who.is(Role.COORDINATOR) || who.is(Role.FIELD_ENGINEER) && assignments.isResponsible(who.id(), waterSystemId);
    }

    private boolean isVisible(Improvement improvement) {
        var who = caller.required();
        return agreements.find(improvement.agreementId()).filter(agreement -> who.seesRegion(agreement.regionCut())).isPresent()
                && (!who.isGore() || improvement.state().isDecided());
    }

    private static NotFound unknown() {
        return new NotFound("improvement.not-found", "");
    }
}
