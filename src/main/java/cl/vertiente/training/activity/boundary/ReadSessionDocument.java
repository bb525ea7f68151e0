package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import cl.vertiente.training.activity.domain.ActivityLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The documents of a session for whoever sees them; lists of people are none of those that the regional government sees. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadSessionDocument {

    @Inject
    private ActivityLists lists;

    @Inject
    private StoredFiles files;

    @Inject
    private CurrentCaller caller;

    public StoredFile read(UUID sessionId, String sha256) {
        boolean attached = lists.session(caller.required(), sessionId).stream().flatMap(session -> session.documents().stream())
                .anyMatch(paper -> paper.sha256().equals(sha256));
        if (!attached) {
            throw new NotFound("training.session.not-found", "");
        }
        return files.open(sha256, "sesion-" + sessionId.toString().substring(24));
    }
}
