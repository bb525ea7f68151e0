package cl.vertiente.administration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How long a kind of record about people is kept after its use ended, in months, from a date on and with its reason (Ley 21.719: no
 * longer than needed). Append-only: a later one takes its place.
 */
@Entity
@Table(name = "retention_rule")
public class RetentionRule {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RetentionKind kind;

    private int months;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    private String source;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected RetentionRule() {
    }

    public RetentionRule(UUID id, RetentionKind kind, int months, LocalDate inForceFrom, String source, UUID recordedBy,
            Instant recordedAt) {
        if (months < 1) {
            throw new IllegalArgumentException("what is kept for no time is not kept");
        }
        this.id = id;
        this.kind = kind;
        this.months = months;
        this.inForceFrom = inForceFrom;
        this.source = source;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** What went out of use on that day or before has done its service. */
    public LocalDate cut(LocalDate today) {
        return today.minusMonths(months);
    }

    public boolean says(RetentionKind that, int sameMonths, LocalDate sameDay, String sameSource) {
        return kind == that && months == sameMonths && inForceFrom.equals(sameDay) && source.equals(sameSource);
    }

    public RetentionKind kind() {
        return kind;
    }

    public int months() {
        return months;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public String source() {
        return source;
    }
}
