package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.Certificate;
import cl.vertiente.accountability.domain.CertificateRevocation;
import cl.vertiente.accountability.domain.CertificateView;
import cl.vertiente.accountability.domain.Certificates;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.training.people.boundary.CertifiableActivities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;

/** Takes a certificate back with its reason: whoever checks it hears so from then on. */
@ApplicationScoped
@UseCase({Role.COORDINATOR})
public class RevokeCertificate {

    @Inject
    private Certificates certificates;

    @Inject
    private CertifiableActivities activities;

    @Inject
    private CertificateViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Why. */
    public record Request(@NotBlank @Size(max = 300) String reason) {
    }

    /** @throws StateForbids when it was taken back before */
    public CertificateView revoke(UUID id, Request asked) {
        var certificate = views.find(id);
        var activity = activities.keep(certificate.activityId());
        var before = views.of(certificate, activity);
        var issue = views.last(certificate);
        if (issue.state() != IssueState.VALID) {
            throw new StateForbids("accountability.certificate.revoked", "");
        }
        issue.revoke();
        certificates.add(new CertificateRevocation(issue.id(), asked.reason(), clock.instant(), caller.required().id()));
        var after = views.of(certificate, activity);
        audit.changed(Certificate.class, id, before, after);
        return after;
    }
}
