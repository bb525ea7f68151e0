package cl.vertiente.agreement.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A guarantee of an agreement (Ley de Presupuestos, art. 25): announced, handed in, renewed by another one, given back or
 * executed. It never changes; its steps are added to it. What it counts for follows from the {@link GuaranteeRegister}.
 */
@Entity
@Table(name = "guarantee")
public class Guarantee {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private GuaranteeKind kind;

    @Enumerated(EnumType.STRING)
    private GuaranteeCurrency currency;

    private BigDecimal amount;

    @Column(name = "renews_id")
    private UUID renews;

    @Column(name = "request_sha256")
    private String requestSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @ElementCollection
    @CollectionTable(name = "guarantee_step", joinColumns = @JoinColumn(name = "guarantee_id"))
    @OrderBy("recordedAt")
    private List<GuaranteeStep> steps = new ArrayList<>();

    protected Guarantee() {
    }

    /** @param requestSha256 of what was asked, by which the same request is known again */
    public Guarantee(UUID id, UUID agreementId, GuaranteeContent content, String requestSha256, Instant recordedAt, UUID recordedBy) {
        this.id = id;
        this.agreementId = agreementId;
        this.kind = content.kind();
        this.currency = content.currency();
        this.amount = content.amount();
        this.renews = content.renews();
        this.requestSha256 = requestSha256;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public boolean wasAsked(UUID agreement, String sha256) {
        return agreementId.equals(agreement) && requestSha256.equals(sha256);
    }

    /** The paper was handed in. */
    public void constitute(GuaranteePaper paper, UUID by, Instant now) {
        GuaranteeVerb.CONSTITUTE.from(steps.isEmpty() ? GuaranteeState.PENDING : GuaranteeState.IN_FORCE);
        steps.add(GuaranteeStep.constitution(paper, by, now));
    }

    /**
     * It was given back, executed or annulled.
     *
     * @param state how it stands in its register
     * @throws cl.vertiente.shared.StateForbids when the verb does not start there
     */
    public void end(GuaranteeVerb verb, GuaranteeState state, GuaranteeAct act, UUID by, Instant now) {
        verb.from(state);
        steps.add(GuaranteeStep.act(verb, act, by, now));
    }

    /** The paper; empty while it is only announced. */
    public Optional<GuaranteePaper> paper() {
        return steps.stream().filter(step -> step.verb() == GuaranteeVerb.CONSTITUTE).findFirst().map(GuaranteeStep::paper);
    }

    /** How it ended; empty while it did not. */
    public Optional<GuaranteeStep> end() {
        return steps.stream().filter(step -> step.verb() != GuaranteeVerb.CONSTITUTE).findFirst();
    }

    boolean isAnnulled() {
        return end().filter(step -> step.verb() == GuaranteeVerb.ANNUL).isPresent();
    }

    /** The paper holds on a day, as far as this guarantee alone tells. */
    boolean holdsOn(LocalDate day) {
        return paper().filter(paper -> !day.isBefore(paper.startsOn()) && !day.isAfter(paper.expiresOn())).isPresent()
                && end().filter(step -> step.verb() == GuaranteeVerb.ANNUL || !step.act().on().isAfter(day)).isEmpty();
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public GuaranteeContent content() {
        return new GuaranteeContent(kind, currency, amount, renews);
    }

    public List<GuaranteeStep> steps() {
        return List.copyOf(steps);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
