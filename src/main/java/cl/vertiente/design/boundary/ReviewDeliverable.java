package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.Deliverable;
import cl.vertiente.design.domain.DeliverableReview;
import cl.vertiente.design.domain.DeliverableState;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.design.domain.ReviewVerdict;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Observes, approves or returns the last version of a product of a design; the coordinator alone. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class ReviewDeliverable {

    /** Where versions are reviewed. */
    static final Set<DesignState> AT_WORK = EnumSet.of(DesignState.IN_PROGRESS, DesignState.SUSPENDED, DesignState.IN_REVIEW);

    @Inject
    private Designs designs;

    @Inject
    private DesignDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param words what is to be mended, or why it goes back; an approval needs none */
    public record Request(@Size(max = 1000) String words) {
    }

    /** What is kept of a review. */
    record Reviewed(DeliverableState state, String words) {
    }

    public DesignView review(UUID designId, UUID deliverableId, ReviewVerdict verdict, Request request) {
        var design = desk.claim(designId);
        var version = designs.deliverable(deliverableId).filter(found -> found.designId().equals(designId))
                .orElseThrow(() -> new NotFound("design.deliverable.not-found", ""));
        precondition.check(desk.view(designId));
        var before = designs.deliverablesOf(designId).state(version);
        if (before == DeliverableState.SUPERSEDED) {
            throw new StateForbids("design.deliverable.superseded", "");
        }
        if (!AT_WORK.contains(design.state())) {
            throw new StateForbids("design.deliverable.closed", "");
        }
        if (before == DeliverableState.after(verdict) && verdict != ReviewVerdict.OBSERVE) {
            throw new StateForbids("design.deliverable.said-already", "");
        }
        var words = DesignRequest.text(request.words());
        designs.add(new DeliverableReview(deliverableId, verdict, words, clock.instant(), caller.required().id()));
        audit.changed(Deliverable.class, deliverableId, new Reviewed(before, null), new Reviewed(DeliverableState.after(verdict), words));
        return desk.view(designId);
    }
}
