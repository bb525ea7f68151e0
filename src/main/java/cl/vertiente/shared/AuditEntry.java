package cl.vertiente.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of the audit trail: who did what on which record, and what the record was before and after, as JSON.
 * Append-only: a trigger refuses to change or delete a line, whatever the database account.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private UUID id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "use_case")
    private String useCase;

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "record_id")
    private String recordId;

    @Column(name = "before_json")
    private String before;

    @Column(name = "after_json")
    private String after;

    protected AuditEntry() {
    }

    AuditEntry(Instant recordedAt, UUID personId, String personName, String useCase, String recordType, String recordId,
            String before, String after) {
        this.id = Ids.next();
        this.recordedAt = recordedAt;
        this.personId = personId;
        this.personName = personName;
        this.useCase = useCase;
        this.recordType = recordType;
        this.recordId = recordId;
        this.before = before;
        this.after = after;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String personName() {
        return personName;
    }

    public String useCase() {
        return useCase;
    }
}
