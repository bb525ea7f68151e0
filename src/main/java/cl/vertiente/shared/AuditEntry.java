package cl.vertiente.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of the audit trail: who did what on which record, and what the record was before and after, as JSON.
 * Append-only: a trigger refuses to change or delete a line, whatever the database account; the JSON of a line about a
 * person goes when that person is anonymised.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

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

    AuditEntry(AuditKind kind, Instant recordedAt, UUID personId, String personName, String useCase, String recordType,
            String recordId, String before, String after) {
        this.id = Ids.next();
        this.kind = kind;
        this.recordedAt = recordedAt;
        this.personId = personId;
        this.personName = personName;
        this.useCase = useCase;
        this.recordType = recordType;
        this.recordId = recordId;
        this.before = before;
        this.after = after;
    }

    public UUID id() {
        return id;
    }

    public AuditKind kind() {
        return kind;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public String useCase() {
        return useCase;
    }

    public String recordType() {
        return recordType;
    }

    public String recordId() {
        return recordId;
    }

    /** JSON; null when the record was new, when nothing changed, or when it was erased. */
    public String before() {
        return before;
    }

    public String after() {
        return after;
    }
}
