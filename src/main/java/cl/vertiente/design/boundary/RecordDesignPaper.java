package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.ChecklistSheet;
import cl.vertiente.design.domain.DesignPaper;
import cl.vertiente.design.domain.DesignPapers;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Says what was seen of a paper of the file of a design: its document, or why it is not required here; neither takes out what was there,
 * with a note that says why. A later entry takes the place of those before; the same again changes nothing.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class RecordDesignPaper {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    @Inject
    private DesignPapers papers;

    @Inject
    private DesignDesk desk;

    @Inject
    private ChecklistReading reading;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param validUntil last day on which it holds; absent when it does not expire
     * @param sha256 of a document that was brought before
     * @param notRequiredReason why this design does not need it
     */
    public record Request(@NotNull LocalDate seenOn, LocalDate validUntil, @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @Size(max = 500) String notRequiredReason, @Size(max = 500) String note) {
    }

    /** @param created false when it was there */
    public record Recorded(ChecklistSheet checklist, boolean created) {
    }

    public Recorded record(UUID designId, String code, UUID id, Request request) {
        var design = desk.claim(designId);
        var seen = new DesignPaper.Seen(code, request.seenOn(), request.validUntil(), request.sha256(),
                DesignRequest.text(request.notRequiredReason()), DesignRequest.text(request.note()));
        var known = papers.find(id);
        if (known.isPresent()) {
            if (!known.get().designId().equals(designId) || !known.get().seen().equals(seen)) {
                throw new StateForbids("design.progress.id-taken", "");
            }
            audit.unchanged();
            return new Recorded(reading.read(designId, null), false);
        }
        if (!papers.inForce(desk.today()).asks(code)) {
            throw new NotFound("design.paper.unknown", "");
        }
        if (design.state() == DesignState.ABANDONED) {
            throw new StateForbids("design.paper.abandoned", "");
        }
        check(seen);
        papers.add(new DesignPaper(id, designId, papers.count(designId) + 1, seen, clock.instant(), caller.required().id()));
        audit.changed(DesignPaper.class, id, null, seen);
        return new Recorded(reading.read(designId, null), true);
    }

    private void check(DesignPaper.Seen seen) {
        var faults = new Faults();
        faults.when(seen.seenOn().isAfter(desk.today()), "design.progress.future", "/seenOn");
        faults.when(seen.seenOn().isBefore(FIRST), "design.progress.too-early", "/seenOn");
        faults.when(seen.validUntil() != null && seen.validUntil().isBefore(seen.seenOn()), "design.paper.ends-before", "/validUntil");
        faults.when(seen.sha256() != null && seen.notRequiredReason() != null, "design.paper.both", "/notRequiredReason");
        faults.when(seen.sha256() == null && seen.validUntil() != null, "design.paper.holds-nothing", "/validUntil");
        faults.when(seen.sha256() == null && seen.notRequiredReason() == null && seen.note() == null, "design.paper.neither", "/sha256");
        faults.when(seen.sha256() != null && documents.broughtBy(caller.required().id(), List.of(seen.sha256())).isEmpty(),
                "evidence.unknown", "/sha256");
        faults.raise();
    }
}
