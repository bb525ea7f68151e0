package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Installment;
import cl.vertiente.agreement.domain.InstallmentRequest;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Sha256;
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

/** Records that an instalment was asked of the regional government, once; a later request of the same instalment takes its place. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class RequestInstallment {

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementViews views;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is asked. @param evidenceSha256 the letter, a stored document */
    public record Asked(@NotNull LocalDate requestedOn, @Size(max = 300) String note,
            @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256) {
    }

    /** @param created false when it was a repetition */
    public record Recorded(AgreementView agreement, boolean created) {
    }

    public Recorded request(UUID agreementId, UUID installmentId, UUID requestId, Asked asked) {
        agreements.lock(agreementId);
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var installment = agreements.installment(installmentId).filter(one -> one.agreementId().equals(agreementId))
                .filter(one -> !one.isWithdrawn()).orElseThrow(() -> new NotFound("agreement.installment.unknown", ""));
        var fingerprint = Sha256.of(Json.write(asked));
        var known = agreements.installmentRequest(requestId);
        if (known.isPresent()) {
            if (!known.get().wasAsked(installmentId, fingerprint)) {
                throw new StateForbids("agreement.installment.request-taken", "");
            }
            audit.unchanged();
            return new Recorded(views.one(caller.required(), agreementId), false);
        }
        if (agreement.state().isOver()) {
            throw new StateForbids("agreement.over", "");
        }
        if (!agreement.hasStarted()) {
            throw new StateForbids("agreement.installment.not-started", "");
        }
        check(asked);
        var content = new InstallmentRequest.Content(asked.requestedOn(), AgreementRequest.bare(asked.note()), asked.evidenceSha256());
        agreements.add(new InstallmentRequest(requestId, installment, content, fingerprint, clock.instant(), caller.required().id()));
        audit.changed(Installment.class, installmentId, null, content);
        return new Recorded(views.one(caller.required(), agreementId), true);
    }

    private void check(Asked asked) {
        var faults = new Faults();
        faults.when(asked.requestedOn().isAfter(Chile.today(clock)), "agreement.checklist.future", "/requestedOn");
        var document = asked.evidenceSha256();
        faults.when(document != null && documents.broughtBy(caller.required().id(), List.of(document)).isEmpty(), "evidence.unknown",
                "/evidenceSha256", document == null ? "" : document.substring(0, 8));
        faults.raise();
    }
}
