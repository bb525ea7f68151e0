package cl.vertiente.improvement.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The papers of an improvement for whoever sees it. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadImprovementDocument {

    @Inject
    private ImprovementDesk desk;

    @Inject
    private StoredFiles files;

    public StoredFile read(UUID id, String sha256) {
        var view = desk.view(id);
        if (view.steps().stream().noneMatch(step -> sha256.equals(step.sha256()))
                && view.quotes().stream().noneMatch(quote -> sha256.equals(quote.sha256()))) {
            throw new NotFound("improvement.not-found", "");
        }
        return files.open(sha256, "mejora-" + id.toString().substring(24));
    }
}
