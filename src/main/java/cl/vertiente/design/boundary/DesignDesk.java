package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.GapAttention;
import cl.vertiente.design.domain.DesignLists;
import cl.vertiente.design.domain.DesignStep;
import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.design.domain.EngineeringDesign;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What the use cases of designs share: what is seen of one, who changes it now, what day it is, and its steps. */
@ApplicationScoped
public class DesignDesk {

    @Inject
    private Designs designs;

    @Inject
    private DesignLists lists;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<GapAttention> gaps;

    @Inject
    private Clock clock;

    /** @param reason why; needed to suspend, return, open again and give up */
    public record Request(@Size(max = 500) String reason) {
    }

    /** What is kept of a step. */
    record Moved(String state, String reason) {
    }

    LocalDate today() {
        return Chile.dateOf(clock.instant());
    }

    /** @throws NotFound when it is unknown, of another region, or not begun yet for the regional government */
    DesignView view(UUID id) {
        designs.write();
        return lists.one(caller.required(), id).orElseThrow(() -> new NotFound("design.not-found", ""));
    }

    /**
     * While nobody else changes it.
     *
     * @throws NotFound when it is unknown, or of another region
     */
    EngineeringDesign claim(UUID id) {
        var design = designs.claim(id).orElseThrow(() -> new NotFound("design.not-found", ""));
        view(id);
        return design;
    }

    /** Tells whoever keeps the gaps what is done about those that a design answers. @param on null for what is only meant */
    void tell(EngineeringDesign design, Map<UUID, UUID> answered, GapAttention.Stage stage, LocalDate on) {
        answered.forEach((gap, system) -> gaps.fire(new GapAttention(gap, system, stage, design.id(), design.code() + " · "
                + design.name(), on)));
    }

    DesignView move(UUID id, DesignVerb verb, Request request) {
        var design = claim(id);
        precondition.check(view(id));
        var before = new Moved(design.state().name(), null);
        var said = new DesignStep.Said(DesignRequest.text(request.reason()), caller.required().id(), clock.instant());
        designs.add(design.move(verb, said, designs.progressOf(id), designs.deliverablesOf(id)));
        if (verb == DesignVerb.START) {
            tell(design, design.content().gaps(), GapAttention.Stage.BEGUN, today());
        }
        audit.changed(EngineeringDesign.class, id, before, new Moved(design.state().name(), said.reason()));
        return view(id);
    }
}
