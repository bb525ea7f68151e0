package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.DesignPapers;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The documents of a design, for whoever sees it: what it delivered, of which the regional government reads what was approved, and the
 * papers of its file, which that reads once the design is approved.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadDesignDocument {

    @Inject
    private DesignDesk desk;

    @Inject
    private StoredFiles files;

    @Inject
    private DesignPapers papers;

    @Inject
    private CurrentCaller caller;

    private boolean isOpen(DesignView design) {
        return !caller.required().isGore() || design.design().state() == DesignState.APPROVED;
    }

    public StoredFile read(UUID id, String sha256) {
        var design = desk.view(id);
        if (design.deliverables().stream().noneMatch(version -> sha256.equals(version.sha256()))
                && !(isOpen(design) && papers.has(id, sha256))) {
            throw new NotFound("design.deliverable.not-found", "");
        }
        return files.open(sha256, "diseno-" + id.toString().substring(24));
    }
}
