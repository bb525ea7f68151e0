package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private StoredFiles files;

    @Inject
    private CurrentCaller caller;

    public StoredFile read(UUID agreementId, String key) {
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var entry = checklists.of(agreement).newest().get(key);
        return files.open(entry == null ? null : entry.content().evidenceSha256(), agreement.code() + "-" + key.toLowerCase(Locale.ROOT));
    }
}
