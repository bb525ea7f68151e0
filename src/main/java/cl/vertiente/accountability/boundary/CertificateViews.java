package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.Certificate;
import cl.vertiente.accountability.domain.CertificateRevocation;
import cl.vertiente.accountability.domain.CertificateView;
import cl.vertiente.accountability.domain.Certificates;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.NotFound;
import cl.vertiente.training.people.boundary.Certifiable;
import cl.vertiente.training.people.boundary.CertifiableActivities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Shows certificates: each as it was issued last. */
@ApplicationScoped
public class CertificateViews {

    @Inject
    private Certificates certificates;

    @Inject
    private IssuedReports reports;

    @Inject
    private CertifiableActivities activities;

    /** @throws NotFound when there is none, or none for the caller */
    public Certificate find(UUID id) {
        return certificates.find(id).orElseThrow(() -> new NotFound("accountability.certificate.not-found", ""));
    }

    IssuedReport last(Certificate certificate) {
        var issues = reports.of(CertificatePrintout.KEY, certificate.id());
        return issues.get(issues.size() - 1);
    }

    public CertificateView of(Certificate certificate, Certifiable activity) {
        var issue = last(certificate);
        var revoked = certificates.revocation(issue.id()).map(CertificateRevocation::reason).orElse(null);
        return of(certificate, activity, activities.personOf(certificate.traineeId()), issue, revoked);
    }

    /**
     * As it was issued now.
     *
     * @param person who goes on under that record
     */
    CertificateView issued(Certificate certificate, Certifiable activity, UUID person, IssuedReport issue) {
        return of(certificate, activity, person, issue, null);
    }

    private static CertificateView of(Certificate certificate, Certifiable activity, UUID person, IssuedReport issue, String revoked) {
        var holder = activity.candidate(person).map(Certifiable.Candidate::name).orElse(null);
        return new CertificateView(certificate.id(), certificate.number(), issue.code().toString(), issue.state(),
                new CertificateView.Activity(activity.activityId(), activity.code(), activity.title()), activity.hours(),
                Chile.dateOf(issue.issuedAt()), person, holder, issue.id(), issue.pdfSha256(),
                "/api/v1/certificates/" + certificate.id() + ".pdf", revoked);
    }
}
