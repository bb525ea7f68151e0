package cl.vertiente.committee.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That a person took back which system a row of the MOP's registry speaks of, and why. Never changed. */
@Entity
@Table(name = "operator_match_undone")
public class UndoneMatch {

    @Id
    private UUID id;

    @Column(name = "mop_key")
    private String key;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private String reason;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected UndoneMatch() {
    }

    UndoneMatch(String key, UUID waterSystemId, UUID confirmedBy, Instant confirmedAt, String reason, UUID person, Instant now) {
        this.id = Ids.next();
        this.key = key;
        this.waterSystemId = waterSystemId;
        this.confirmedBy = confirmedBy;
        this.confirmedAt = confirmedAt;
        this.reason = Objects.requireNonNull(reason);
        this.recordedBy = Objects.requireNonNull(person);
        this.recordedAt = Objects.requireNonNull(now);
    }

    public String reason() {
        return reason;
    }
}
