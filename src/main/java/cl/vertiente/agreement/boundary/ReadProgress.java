package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.ProgressView;
import cl.vertiente.agreement.domain.ProgressViews;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Past;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The products of an agreement and how far they came, for whoever may see the agreement. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL,
    Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER}, readOnly = true)
public class ReadProgress {

    @Inject
    private ProgressViews views;

    @Inject
    private AgreementViews agreements;

    @Inject
    private StoredFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Past past;

    /** @param asOf what was known at an instant of the past; null for now */
    public ProgressView of(UUID agreementId, Instant asOf) {
        var until = past.until(asOf);
        if (asOf != null) {
            agreements.one(caller.required(), agreementId, asOf);
        }
        return views.of(caller.required(), agreementId, until);
    }

    public List<ProgressView.Report> reports(UUID agreementId, UUID productId) {
        return views.reports(caller.required(), agreementId, productId);
    }

    /** The document that shows what was done. */
    public StoredFile evidence(UUID agreementId, UUID productId, UUID reportId) {
        var report = reports(agreementId, productId).stream().filter(one -> one.id().equals(reportId)).findFirst()
                .orElseThrow(() -> new NotFound("agreement.progress.unknown", ""));
        return files.open(report.evidence(), agreements.one(caller.required(), agreementId).code() + "-avance-" + report.reportedOn());
    }
}
