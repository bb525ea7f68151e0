package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The documents that prove the events of an initiative, for whoever sees it. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadInitiativeDocument {

    @Inject
    private InitiativeDesk desk;

    @Inject
    private StoredFiles files;

    public StoredFile read(UUID id, String sha256) {
        if (desk.view(id).events().stream().noneMatch(event -> event.isProvenBy(sha256))) {
            throw new NotFound("portfolio.event.not-found", "");
        }
        return files.open(sha256, "iniciativa-" + id.toString().substring(24));
    }
}
