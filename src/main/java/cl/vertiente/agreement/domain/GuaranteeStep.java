package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One thing that happened to a guarantee: what, on which day, by which paper, and who recorded it. */
@Embeddable
public class GuaranteeStep {

    private UUID id;

    @Enumerated(EnumType.STRING)
    private GuaranteeVerb verb;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String issuer;

    private String number;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    private String act;

    private String reason;

    @Column(name = "evidence_sha256")
    private String evidenceSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected GuaranteeStep() {
    }

    private GuaranteeStep(GuaranteeVerb verb, LocalDate happenedOn, String evidenceSha256, UUID by, Instant now) {
        this.id = Ids.next();
        this.verb = verb;
        this.happenedOn = happenedOn;
        this.evidenceSha256 = evidenceSha256;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    static GuaranteeStep constitution(GuaranteePaper paper, UUID by, Instant now) {
        var step = new GuaranteeStep(GuaranteeVerb.CONSTITUTE, paper.startsOn(), paper.evidenceSha256(), by, now);
        step.issuer = paper.issuer();
        step.number = paper.number();
        step.startsOn = paper.startsOn();
        step.expiresOn = paper.expiresOn();
        return step;
    }

    static GuaranteeStep act(GuaranteeVerb verb, GuaranteeAct act, UUID by, Instant now) {
        var step = new GuaranteeStep(verb, act.on(), act.evidenceSha256(), by, now);
        step.act = act.act();
        step.reason = act.reason();
        return step;
    }

    GuaranteePaper paper() {
        return new GuaranteePaper(issuer, number, startsOn, expiresOn, evidenceSha256);
    }

    public GuaranteeVerb verb() {
        return verb;
    }

    public GuaranteeAct act() {
        return new GuaranteeAct(happenedOn, act, reason, evidenceSha256);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GuaranteeStep that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
