package cl.vertiente.accountability.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.CertificateView;
import cl.vertiente.accountability.domain.Certificates;
import cl.vertiente.training.people.boundary.CertifiableActivities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads the certificates of an activity: number, holder and state; for whoever sees the activity. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadCertificates {

    @Inject
    private Certificates certificates;

    @Inject
    private CertifiableActivities activities;

    @Inject
    private CertificateViews views;

    /** By number. */
    public List<CertificateView> ofActivity(UUID activityId) {
        var activity = activities.read(activityId);
        return certificates.ofActivity(activityId).stream().map(one -> views.of(one, activity)).toList();
    }

    public CertificateView one(UUID id) {
        var certificate = views.find(id);
        return views.of(certificate, activities.read(certificate.activityId()));
    }
}
