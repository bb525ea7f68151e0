package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An improvement of an agreement at a committee ({@code mejora tecnológica}): proposed from a gap or freely, approved, bought, installed,
 * received by an act, and in operation; or rejected, or retired with its reason. What was approved changes no more.
 */
@Entity
@Table(name = "improvement")
public class Improvement {

    private static final int LONGEST_ASSET = 120;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    @Column(name = "gap_id")
    private UUID gapId;

    @Column(name = "budget_line_id")
    private UUID budgetLineId;

    private String code;

    private String kind;

    private String title;

    private String description;

    private BigDecimal quantity;

    @Column(name = "planned_cost")
    private Pesos plannedCost;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private ImprovementState state;

    @Column(name = "state_on")
    private LocalDate stateOn;

    @Column(name = "recorded_on")
    private Instant recordedOn;

    @Embedded
    private Fulfilment fulfilment;

    @ElementCollection
    @CollectionTable(name = "improvement_serial", joinColumns = @JoinColumn(name = "improvement_id"))
    @OrderColumn(name = "position")
    @Column(name = "serial_number")
    private List<String> serialNumbers = new ArrayList<>();

    protected Improvement() {
    }

    /** @param code by which people call it, as {@code MEJ-PAT-APR-08-0004} */
    public Improvement(UUID id, UUID agreementId, String code, ImprovementContent content, Instant now) {
        this.id = Objects.requireNonNull(id);
        this.agreementId = Objects.requireNonNull(agreementId);
        this.code = Objects.requireNonNull(code);
        this.state = ImprovementState.PROPOSED;
        this.recordedOn = Objects.requireNonNull(now);
        describe(content);
    }

    private void describe(ImprovementContent content) {
        waterSystemId = Objects.requireNonNull(content.waterSystemId());
        gapId = content.gapId();
        budgetLineId = Objects.requireNonNull(content.budgetLineId());
        kind = Objects.requireNonNull(content.kind());
        title = Objects.requireNonNull(content.title());
        description = content.description();
        quantity = Objects.requireNonNull(content.quantity());
        plannedCost = Objects.requireNonNull(content.plannedCost());
        plannedOn = content.plannedOn();
    }

    /**
     * Says otherwise what it is.
     *
     * @throws StateForbids when it was decided on
     */
    public void plan(ImprovementContent content) {
        if (state != ImprovementState.PROPOSED) {
            throw new StateForbids("improvement.decided", "");
        }
        describe(content);
    }

    /** Its committee was the duplicate of another. */
    public void follow(UUID survivor) {
        waterSystemId = Objects.requireNonNull(survivor);
    }

    /**
     * One step of its life.
     *
     * @param today beyond which nothing happened yet
     * @throws StateForbids when the verb does not start here
     * @throws cl.vertiente.shared.Invalid when it lacks its paper, its reason or what it is to say, or its day cannot be
     */
    public ImprovementStep move(ImprovementVerb verb, ImprovementStep.Said said, LocalDate today) {
        verb.requireAt(state);
        var faults = new Faults();
        faults.when(said.on().isAfter(today), "improvement.step.ahead", "/on");
        faults.when(stateOn != null && said.on().isBefore(stateOn), "improvement.step.before", "/on", stateOn);
        faults.when(verb.asksReason() && said.reason() == null, "improvement.step.reason", "/reason");
        faults.when(verb.asksDocument() && said.document() == null, "improvement.step.document." + verb, "/sha256");
        said.facts().check(verb, this, said, faults);
        faults.raise();
        fulfilment = Fulfilment.after(fulfilment, said.facts());
        if (said.facts().delivery() != null) {
            serialNumbers.addAll(said.facts().delivery().serialNumbers());
        }
        var step = new ImprovementStep(id, verb, state, said);
        state = verb.to();
        stateOn = said.on();
        return step;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public UUID waterSystemId() {
        return waterSystemId;
    }

    /** Null when it answers none. */
    public UUID gapId() {
        return gapId;
    }

    public UUID budgetLineId() {
        return budgetLineId;
    }

    public String code() {
        return code;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public Pesos plannedCost() {
        return plannedCost;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public ImprovementState state() {
        return state;
    }

    /** The day of its last step; null while it is proposed. */
    public LocalDate stateOn() {
        return stateOn;
    }

    public Instant recordedOn() {
        return recordedOn;
    }

    /** The installation that it becomes in the register of its committee. */
    public UUID assetId() {
        return Ids.derived(id, "asset");
    }

    /** As the register tells that installation from others. */
    public String assetName() {
        return title.length() <= LONGEST_ASSET ? title : title.substring(0, LONGEST_ASSET - 1) + "…";
    }

    /** What of its buying, delivery and handing over is known; each null while it did not happen. */
    public StepFacts fulfilment() {
        return fulfilment == null ? StepFacts.NONE
                : new StepFacts(fulfilment.order(), fulfilment.delivery(serialNumbers), fulfilment.handOver());
    }

    public ImprovementContent content() {
        return new ImprovementContent(waterSystemId, gapId, budgetLineId, kind, title, description, quantity, plannedCost, plannedOn);
    }
}
