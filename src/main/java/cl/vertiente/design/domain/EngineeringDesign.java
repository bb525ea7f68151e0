package cl.vertiente.design.domain;

import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * An engineering design ({@code diseño de ingeniería}) of an agreement for one committee or several: planned, worked on product by product,
 * reviewed by the coordinator, and approved, so that its file can ask public money for the next stage.
 */
@Entity
@Table(name = "engineering_design")
public class EngineeringDesign {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private String code;

    private String name;

    private String objective;

    @Enumerated(EnumType.STRING)
    private InvestmentStage stage;

    @Column(name = "leader_id")
    private UUID leaderId;

    private Integer beneficiaries;

    private Integer dwellings;

    @Enumerated(EnumType.STRING)
    @Column(name = "settlement_type")
    private SettlementType settlementType;

    @Enumerated(EnumType.STRING)
    private DesignState state;

    @Column(name = "recorded_on")
    private Instant recordedOn;

    @ElementCollection
    @CollectionTable(name = "engineering_design_system", joinColumns = @JoinColumn(name = "design_id"))
    @Column(name = "water_system_id")
    private Set<UUID> systems = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "engineering_design_product", joinColumns = @JoinColumn(name = "design_id"))
    private Set<PlannedProduct> products = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "engineering_design_initiative", joinColumns = @JoinColumn(name = "design_id"))
    @Column(name = "initiative_id")
    private Set<UUID> initiatives = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "engineering_design_gap", joinColumns = @JoinColumn(name = "design_id"))
    @MapKeyColumn(name = "gap_id")
    @Column(name = "water_system_id")
    private Map<UUID, UUID> gaps = new HashMap<>();

    protected EngineeringDesign() {
    }

    /** @param code by which people call it, as {@code DIS-PAT-APR-08-0004} */
    public EngineeringDesign(UUID id, UUID agreementId, String code, DesignContent content, Instant now) {
        this.id = Objects.requireNonNull(id);
        this.agreementId = Objects.requireNonNull(agreementId);
        this.code = Objects.requireNonNull(code);
        this.state = DesignState.PLANNED;
        this.recordedOn = Objects.requireNonNull(now);
        describe(content);
    }

    private void describe(DesignContent content) {
        name = Objects.requireNonNull(content.name());
        objective = content.objective();
        stage = Objects.requireNonNull(content.stage());
        leaderId = content.leader();
        beneficiaries = content.beneficiaries();
        dwellings = content.dwellings();
        settlementType = content.settlementType();
        systems.retainAll(content.systems());
        systems.addAll(content.systems());
        gaps.keySet().retainAll(content.gaps().keySet());
        gaps.putAll(content.gaps());
        var planned = content.products().stream().map(PlannedProduct::new).toList();
        products.retainAll(planned);
        products.addAll(planned);
    }

    /**
     * Says otherwise what it is.
     *
     * @throws StateForbids when it is being reviewed, was approved or given up
     */
    public void plan(DesignContent content) {
        requireOpen();
        describe(content);
    }

    /** @throws StateForbids when what it delivers does not change any more */
    public void requireOpen() {
        if (!state.isOpen()) {
            throw new StateForbids("design.closed", "");
        }
    }

    /** @throws StateForbids when nobody works on it */
    public void requireInProgress() {
        if (state != DesignState.IN_PROGRESS) {
            throw new StateForbids("design.not-in-progress", "");
        }
    }

    /**
     * Says by which initiative its works ask public money, or that it was not that one.
     *
     * @return whether that is new
     * @throws StateForbids when it was given up
     */
    public boolean link(UUID initiative, boolean linked) {
        if (state == DesignState.ABANDONED) {
            throw new StateForbids("design.paper.abandoned", "");
        }
        return linked ? initiatives.add(initiative) : initiatives.remove(initiative);
    }

    /** One of its committees was the duplicate of another. */
    public void follow(UUID duplicate, UUID survivor) {
        if (systems.remove(duplicate)) {
            systems.add(survivor);
        }
        gaps.replaceAll((gap, system) -> system.equals(duplicate) ? survivor : system);
    }

    /**
     * One step of its life.
     *
     * @param products how far each of them is
     * @param deliverables what they delivered
     * @throws StateForbids when the verb does not start here, or a product lacks what the next state asks of all
     * @throws Invalid when it asks for a reason and there is none
     */
    public DesignStep move(DesignVerb verb, DesignStep.Said said, DesignProgresses products, Deliverables deliverables) {
        verb.requireAt(state);
        if (verb.asksReason() && (said.reason() == null || said.reason().isBlank())) {
            throw new Invalid("design.reason", "/reason");
        }
        if (verb == DesignVerb.SUBMIT) {
            requireOfAll(kind -> products.of(kind).isDone(), "design.products-open");
            requireOfAll(kind -> deliverables.standing(kind).filter(state -> state != DeliverableState.RETURNED).isPresent(),
                    "design.products-undelivered");
        } else if (verb == DesignVerb.APPROVE) {
            requireOfAll(kind -> deliverables.standing(kind).filter(state -> state == DeliverableState.APPROVED).isPresent(),
                    "design.products-unapproved");
        }
        var step = new DesignStep(id, verb, state, said);
        state = verb.to();
        return step;
    }

    private void requireOfAll(Predicate<String> holds, String otherwise) {
        if (!products.stream().map(product -> product.said().kind()).allMatch(holds)) {
            throw new StateForbids(otherwise, "");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public InvestmentStage stage() {
        return stage;
    }

    public DesignState state() {
        return state;
    }

    public DesignContent content() {
        return new DesignContent(name, objective, stage, leaderId, beneficiaries, dwellings, settlementType, systems, gaps,
                products.stream().map(PlannedProduct::said).toList());
    }

    /** By which its works ask public money. */
    public Set<UUID> initiatives() {
        return Set.copyOf(initiatives);
    }

    public Instant recordedOn() {
        return recordedOn;
    }
}
