package cl.vertiente.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;

/**
 * Where a use case says what it changed. The interceptor of use cases opens it with the person and the name of the use
 * case and closes it before the commit; a changing use case that says nothing is a defect and fails.
 */
@RequestScoped
public class AuditTrail {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private Clock clock;

    private UUID personId;
    private String personName;
    private String useCase;
    private boolean said;

    public void open(UUID personId, String personName, String useCase) {
        this.personId = personId;
        this.personName = personName;
        this.useCase = useCase;
        this.said = false;
    }

    /**
     * Writes one line in the running transaction.
     *
     * @param before the record as it was, null when it is new
     * @param after the record as it is, null when nothing of it is left in force
     */
    public void changed(Class<?> type, Object id, Object before, Object after) {
        write(AuditKind.CHANGE, type, id, before == null ? null : Json.write(before), after == null ? null : Json.write(after));
    }

    /** The data of a person were shown to somebody: what they were is not kept once more. */
    public void read(Class<?> type, Object id) {
        write(AuditKind.READ, type, id, null, null);
    }

    private void write(AuditKind kind, Class<?> type, Object id, String before, String after) {
        said = true;
        entities.persist(new AuditEntry(kind, clock.instant(), personId, personName, useCase, type.getSimpleName(), id.toString(),
                before, after));
    }

    /** The use case was a repetition: what it asks for is already so. */
    public void unchanged() {
        said = true;
    }

    public boolean said() {
        return said;
    }
}
