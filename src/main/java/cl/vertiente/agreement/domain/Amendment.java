package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A modification of an agreement by a numbered act. Append-only. */
@Entity
@Table(name = "amendment")
public class Amendment {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private int number;

    private String act;

    @Column(name = "act_date")
    private LocalDate actDate;

    private String kind;

    private String detail;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Amendment() {
    }

    /** @param kind what it changes: AMOUNT, TERM, BUDGET or PRODUCTS */
    public Amendment(UUID agreementId, int number, String act, LocalDate actDate, String kind, String detail, LocalDate inForceFrom,
            Instant recordedAt) {
        this.id = Ids.next();
        this.agreementId = agreementId;
        this.number = number;
        this.act = act;
        this.actDate = actDate;
        this.kind = kind;
        this.detail = detail;
        this.inForceFrom = inForceFrom;
        this.recordedAt = recordedAt;
    }

    public int number() {
        return number;
    }

    public String act() {
        return act;
    }

    public LocalDate actDate() {
        return actDate;
    }

    public String kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }
}
