package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.DesignProgress;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Reports how far a product of a design is on a day, in whatever order people learn of it. The same again changes nothing; another report
 * of the same day counts instead of it.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class RecordDesignProgress {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Inject
    private Designs designs;

    @Inject
    private DesignDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param percent of the product, by its hundredths */
    public record Request(@NotNull LocalDate on,
            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal percent,
            @Size(max = 500) String note) {
    }

    /** @param created false when it was there */
    public record Recorded(DesignView design, boolean created) {
    }

    public Recorded record(UUID designId, String kind, UUID id, Request request) {
        var design = desk.claim(designId);
        var report = new DesignProgress.Report(kind, request.on(), request.percent(), DesignRequest.text(request.note()));
        var known = designs.progress(id);
        if (known.isPresent()) {
            if (!known.get().designId().equals(designId) || !known.get().report().equals(report)) {
                throw new StateForbids("design.progress.id-taken", "");
            }
            audit.unchanged();
            return new Recorded(desk.view(designId), false);
        }
        if (design.content().product(kind).isEmpty()) {
            throw new NotFound("design.product.not-planned", "");
        }
        design.requireInProgress();
        var faults = new Faults();
        faults.when(report.on().isAfter(desk.today()), "design.progress.future", "/on");
        faults.when(report.on().isBefore(FIRST), "design.progress.too-early", "/on");
        faults.raise();
        designs.add(new DesignProgress(id, designId, designs.reportsOf(designId) + 1, report, clock.instant(), caller.required().id()));
        audit.changed(DesignProgress.class, id, null, report);
        return new Recorded(desk.view(designId), true);
    }
}
