package cl.vertiente.agreement.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The checklists of the agreements. */
public interface Checklists {

    /** By the law in force when the act that approves the agreement was issued. */
    Checklist of(Agreement agreement);

    Optional<ChecklistEntry> find(UUID entryId);

    void add(ChecklistEntry entry);

    /** How the executor of each agreement was chosen, as far as it was said. */
    Map<UUID, Selection> selections();
}
