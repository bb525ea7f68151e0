package cl.vertiente.agreement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What an indexed unit was worth, in pesos, as its source publishes it. Append-only: a later row of the same day takes its place. */
@Entity
@Table(name = "index_value")
public class IndexValue {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Index code;

    @Column(name = "valid_on")
    private LocalDate validOn;

    private BigDecimal value;

    private String source;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected IndexValue() {
    }

    /**
     * A value of a day or month.
     *
     * @param day any day for which it is valid; that of a month stands under its first day
     * @param value pesos, positive, two decimals at most
     * @param source who publishes it
     */
    public IndexValue(UUID id, Index code, LocalDate day, BigDecimal value, String source, UUID recordedBy, Instant recordedAt) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("an indexed unit is worth something");
        }
        this.id = id;
        this.code = code;
        this.validOn = code.dayOf(day);
        this.value = value;
        this.source = source;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public Index code() {
        return code;
    }

    public LocalDate validOn() {
        return validOn;
    }

    public BigDecimal value() {
        return value;
    }

    public String source() {
        return source;
    }
}
