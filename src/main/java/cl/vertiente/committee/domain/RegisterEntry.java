package cl.vertiente.committee.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One row of an official register about a system, kept as it was received. Never changed; the next register adds one. */
@Entity
@Table(name = "register_entry")
public class RegisterEntry {

    @Id
    private UUID id;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    @Embedded
    private RegisterFacts facts;

    /** The import that brought it; null for what was there before imports were. */
    @Column(name = "import_id")
    private UUID importId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected RegisterEntry() {
    }

    RegisterEntry(UUID waterSystemId, RegisterFacts facts, UUID importId, Instant recordedAt) {
        this.id = Ids.next();
        this.waterSystemId = Objects.requireNonNull(waterSystemId);
        this.facts = Objects.requireNonNull(facts);
        this.importId = importId;
        this.recordedAt = Objects.requireNonNull(recordedAt);
    }

    public UUID waterSystemId() {
        return waterSystemId;
    }

    public RegisterFacts facts() {
        return facts;
    }
}
