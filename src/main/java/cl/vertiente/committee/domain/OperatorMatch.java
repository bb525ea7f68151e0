package cl.vertiente.committee.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That a person said which system a row of the MOP's registry speaks of. Later registries of the same key follow it. */
@Entity
@Table(name = "operator_match")
public class OperatorMatch {

    @Id
    @Column(name = "mop_key")
    private String key;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected OperatorMatch() {
    }

    public OperatorMatch(String key, UUID waterSystemId, UUID person, Instant now) {
        this.key = Objects.requireNonNull(key);
        this.waterSystemId = Objects.requireNonNull(waterSystemId);
        this.confirmedBy = Objects.requireNonNull(person);
        this.confirmedAt = Objects.requireNonNull(now);
    }

    /** What is kept of it when it is taken back. */
    public UndoneMatch undone(String reason, UUID person, Instant now) {
        return new UndoneMatch(key, waterSystemId, confirmedBy, confirmedAt, reason, person, now);
    }

    public String key() {
        return key;
    }

    public UUID waterSystemId() {
        return waterSystemId;
    }
}
