package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.Deliverable;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Delivers a version of a product of a design: a document that the caller brought. It takes the number that follows, and whatever was
 * delivered before is superseded. The same again changes nothing.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class DeliverProduct {

    @Inject
    private Designs designs;

    @Inject
    private DesignDesk desk;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param note what changed, or how observations were answered
     * @param sha256 of a document that was brought before
     */
    public record Request(@NotBlank @Size(max = 160) @Printable String title, @Size(max = 500) String note,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {
    }

    /** @param created false when it was there */
    public record Recorded(DesignView design, boolean created) {
    }

    public Recorded deliver(UUID designId, String kind, UUID id, Request request) {
        var design = desk.claim(designId);
        var said = new Deliverable.Said(kind, request.title().strip(), DesignRequest.text(request.note()), request.sha256());
        var known = designs.deliverable(id);
        if (known.isPresent()) {
            if (!known.get().designId().equals(designId) || !known.get().said().equals(said)) {
                throw new StateForbids("design.progress.id-taken", "");
            }
            audit.unchanged();
            return new Recorded(desk.view(designId), false);
        }
        if (design.content().product(kind).isEmpty()) {
            throw new NotFound("design.product.not-planned", "");
        }
        design.requireInProgress();
        if (documents.broughtBy(caller.required().id(), List.of(said.sha256())).isEmpty()) {
            throw new Invalid("evidence.unknown", "/sha256");
        }
        var last = designs.deliverablesOf(designId).last(kind);
        if (last.filter(version -> version.said().sha256().equals(said.sha256())).isPresent()) {
            throw new StateForbids("design.deliverable.same", "/sha256");
        }
        designs.add(new Deliverable(id, designId, last.map(Deliverable::number).orElse(0) + 1, said, clock.instant(),
                caller.required().id()));
        audit.changed(Deliverable.class, id, null, said);
        return new Recorded(desk.view(designId), true);
    }
}
