package cl.vertiente.training.people.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Shows a signature to who reads the list that it stands in; not to the regional government, and never of somebody who was forgotten. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.AUDITOR}, readOnly = true)
public class ReadSignature {

    @Inject
    private Attendances attendances;

    @Inject
    private Trainees trainees;

    @Inject
    private ActivityInHand activities;

    @Inject
    private StoredFiles files;

    public StoredFile read(UUID sessionId, String sha256) {
        activities.readSession(sessionId);
        var shown = attendances.signed(sessionId, sha256).stream().map(one -> trainees.find(one.traineeId()).orElseThrow())
                .anyMatch(trainee -> !trainee.isForgotten());
        if (!shown) {
            throw new NotFound("training.attendance.not-found", "");
        }
        return files.open(sha256, "firma-" + sessionId.toString().substring(24));
    }
}
