package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/** The document that shows an item of the checklist, for whoever may see the agreement and its money. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadChecklistEvidence {

    @Inject
    private Agreements agreements;

    @Inject
    private Checklists checklists;

    @Inject
    private Documents documents;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    /** @param name what the file is called outside */
    public record Content(String mediaType, Path path, String name) {
    }

    public Content read(UUID agreementId, String key) {
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var entry = checklists.of(agreement).newest().get(key);
        if (entry == null || entry.content().evidenceSha256() == null) {
            throw new NotFound("agreement.checklist.no-evidence", "");
        }
        var document = documents.find(entry.content().evidenceSha256())
                .orElseThrow(() -> new NotFound("agreement.checklist.no-evidence", ""));
        return new Content(document.mediaType(), files.path(document.sha256()),
                agreement.code() + "-" + key.toLowerCase(Locale.ROOT) + "." + document.kind().extension());
    }
}
