package cl.vertiente.design.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a design delivered, for whoever sees it; the regional government what was approved of it. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadDesignDocument {

    @Inject
    private DesignDesk desk;

    @Inject
    private StoredFiles files;

    public StoredFile read(UUID id, String sha256) {
        if (desk.view(id).deliverables().stream().noneMatch(version -> sha256.equals(version.sha256()))) {
            throw new NotFound("design.deliverable.not-found", "");
        }
        return files.open(sha256, "diseno-" + id.toString().substring(24));
    }
}
