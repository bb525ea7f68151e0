package cl.vertiente.accountability.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.training.people.boundary.Certifiable;
import cl.vertiente.training.people.boundary.CertifiableActivities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;

/** Reads who of an activity gets its certificate and why others do not, person by person, and opens what was issued. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.TRAINER, Role.AUDITOR}, readOnly = true)
public class ReadEligible {

    @Inject
    private CertifiableActivities activities;

    @Inject
    private CertificateViews views;

    @Inject
    private DocumentFiles files;

    public Certifiable of(UUID activityId) {
        return activities.read(activityId);
    }

    /** The PDF of the last issue. */
    public Path pdf(UUID certificateId) {
        var certificate = views.find(certificateId);
        activities.read(certificate.activityId());
        return files.path(views.last(certificate).pdfSha256());
    }
}
