package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.agreement.domain.ProductProgress;
import cl.vertiente.agreement.domain.Products;
import cl.vertiente.agreement.domain.ProgressView;
import cl.vertiente.agreement.domain.ProgressViews;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Past;
import cl.vertiente.shared.Sha256;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Reports how much of a product was done by a day, once under its identifier. The coordinator reports on every product, whoever
 * answers for one on that. A wrong report is mended by another one.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER})
public class ReportProgress {

    @Inject
    private Agreements agreements;

    @Inject
    private Products products;

    @Inject
    private ProgressViews views;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Past past;

    @Inject
    private Clock clock;

    /**
     * What is reported.
     *
     * @param done of the product's unit, all that was done until then
     * @param evidenceSha256 a stored document that shows it
     */
    public record Report(@NotNull LocalDate reportedOn, @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal done,
            @Size(max = 500) String note, @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256) {
    }

    /** @param created false when it was a repetition */
    public record Reported(ProgressView progress, boolean created) {
    }

    public Reported report(UUID agreementId, UUID productId, UUID reportId, Report request) {
        agreements.lock(agreementId);
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var product = products.find(productId).filter(one -> one.agreementId().equals(agreementId))
                .orElseThrow(() -> new NotFound("agreement.product.unknown", ""));
        var agreed = products.planOf(agreementId).current().stream().filter(one -> one.productId().equals(productId)).findFirst()
                .orElseThrow(() -> new NotFound("agreement.product.unknown", ""));
        if (!mayReport(agreed)) {
            throw new Forbidden("agreement.progress.not-responsible", "");
        }
        var fingerprint = Sha256.of(Json.write(request));
        var known = products.progress(reportId);
        if (known.isPresent()) {
            if (!known.get().wasAsked(productId, fingerprint)) {
                throw new StateForbids("agreement.progress.id-taken", "");
            }
            audit.unchanged();
            return new Reported(now(agreementId), false);
        }
        if (agreement.state().isOver()) {
            throw new StateForbids("agreement.over", "");
        }
        if (!agreement.hasStarted()) {
            throw new StateForbids("agreement.progress.not-started", "");
        }
        check(request, agreement.startOn());
        var content = new ProductProgress.Content(request.reportedOn(), request.done(), AgreementRequest.bare(request.note()),
                request.evidenceSha256());
        products.add(new ProductProgress(reportId, product, content, fingerprint, clock.instant(), caller.required().id()));
        audit.changed(ProductProgress.class, reportId, null, content);
        return new Reported(now(agreementId), true);
    }

    private boolean mayReport(ProductContent agreed) {
        return caller.required().is(Role.COORDINATOR) || caller.required().id().equals(agreed.responsibleId());
    }

    private void check(Report request, LocalDate start) {
        var faults = new Faults();
        faults.when(request.reportedOn().isAfter(Chile.today(clock)), "agreement.checklist.future", "/reportedOn");
        faults.when(request.reportedOn().isBefore(start), "agreement.progress.before-start", "/reportedOn");
        var document = request.evidenceSha256();
        faults.when(document != null && documents.broughtBy(caller.required().id(), List.of(document)).isEmpty(), "evidence.unknown",
                "/evidenceSha256", document == null ? "" : document.substring(0, 8));
        faults.raise();
    }

    private ProgressView now(UUID agreementId) {
        return views.of(caller.required(), agreementId, past.until(null));
    }
}
