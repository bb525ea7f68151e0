package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.StateForbids;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a committee lacks, seen on a visit or proposed by a rule of the table. It is confirmed, chosen, attended by something that is
 * named, and resolved; or discarded with a reason. Every step stays, with who took it; what stands here is where they led.
 */
@Entity
@Table(name = "gap")
public class Gap {

    /** The priority of a gap whose beneficiaries nobody knows: behind all others, and not as if there were none. */
    static final long UNKNOWN = -1;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "diagnosis_id")
    private UUID diagnosisId;

    @Column(name = "diagnosis_version")
    private Integer diagnosisVersion;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private GapOrigin origin;

    @Column(name = "reason_json")
    private String reasonJson;

    @Enumerated(EnumType.STRING)
    private GapDimension dimension;

    @Enumerated(EnumType.STRING)
    private GapSeverity severity;

    @Enumerated(EnumType.STRING)
    private GapComponent component;

    private String description;

    private String evidence;

    @Column(name = "refs_json")
    private String refsJson;

    @Enumerated(EnumType.STRING)
    private GapState state;

    private boolean confirmed;

    private boolean published;

    private Integer beneficiaries;

    private long priority;

    @Column(name = "added_at")
    private Instant addedAt;

    @ElementCollection
    @CollectionTable(name = "gap_step", joinColumns = @JoinColumn(name = "gap_id"))
    @OrderBy("recordedAt, id")
    private List<GapStep> steps = new ArrayList<>();

    protected Gap() {
    }

    private Gap(UUID id, GapPlace place, GapOrigin origin, GapContent content, GapReason reason, GapStep.Said said) {
        this.id = Objects.requireNonNull(id);
        this.diagnosisId = place.diagnosisId();
        this.diagnosisVersion = place.diagnosisVersion();
        this.waterSystemId = Objects.requireNonNull(place.waterSystemId());
        this.agreementId = Objects.requireNonNull(place.agreementId());
        this.origin = origin;
        this.reasonJson = reason == null ? null : Json.write(reason);
        this.state = GapState.DETECTED;
        this.confirmed = origin == GapOrigin.OWN;
        this.priority = UNKNOWN;
        this.addedAt = said.at();
        describe(content);
        steps.add(new GapStep(origin == GapOrigin.OWN ? GapVerb.ADD : GapVerb.PROPOSE, state, content, said));
    }

    /** What somebody saw. */
    public static Gap seen(UUID id, GapPlace place, GapContent content, GapStep.Said said) {
        return new Gap(id, place, GapOrigin.OWN, content, null, said);
    }

    /** What a rule found. The same proposal of the same visit is the same gap. */
    public static Gap proposed(GapPlace place, GapProposal proposal, GapStep.Said said) {
        return new Gap(idOf(place.diagnosisId(), proposal.key()), place, GapOrigin.PROPOSED, GapContent.of(proposal), proposal.reason(),
                said);
    }

    public static UUID idOf(UUID diagnosisId, String proposalKey) {
        return Ids.derived(diagnosisId, "gap " + proposalKey);
    }

    private void describe(GapContent content) {
        dimension = Objects.requireNonNull(content.dimension());
        severity = Objects.requireNonNull(content.severity());
        component = Objects.requireNonNull(content.component());
        description = Objects.requireNonNull(content.description());
        evidence = content.evidence();
        refsJson = Json.write(content.refs());
    }

    public void edit(GapContent content, GapStep.Said said) {
        var next = GapVerb.EDIT.after(state);
        describe(content);
        confirmed = true;
        step(GapVerb.EDIT, next, said);
    }

    /**
     * Takes one of the steps that people take.
     *
     * @throws StateForbids when it does not start here, or the gap is not confirmed yet
     * @throws Invalid when it lacks its reason, or what attends it
     */
    public void take(GapVerb verb, GapStep.Said said) {
        var next = verb.after(state);
        if (verb == GapVerb.CONFIRM && confirmed) {
            throw new StateForbids("diagnosis.gap.confirmed-already", "");
        }
        if (!confirmed && (verb == GapVerb.PRIORITISE || verb == GapVerb.ATTEND)) {
            throw new StateForbids("diagnosis.gap.unconfirmed", "");
        }
        if (said.reason() == null && (verb == GapVerb.DISCARD || verb == GapVerb.REOPEN)) {
            throw new Invalid("diagnosis.gap.reason.missing", "/reason");
        }
        if (said.answer() == null && (verb == GapVerb.ATTEND || verb == GapVerb.RESOLVE)) {
            throw new Invalid("diagnosis.gap.answer.missing", "/answer");
        }
        confirmed = confirmed || verb == GapVerb.CONFIRM || verb == GapVerb.REOPEN;
        step(verb, next, said);
    }

    /** A rule found it again: described anew while nobody confirmed or discarded it, and back when only a rule had taken it away. */
    public boolean proposeAgain(GapProposal proposal, GapStep.Said said) {
        var content = GapContent.of(proposal);
        var withdrawn = state == GapState.DISCARDED && last().verb() == GapVerb.WITHDRAW;
        if (confirmed || !withdrawn && (state != GapState.DETECTED || content.equals(content()))) {
            return false;
        }
        describe(content);
        reasonJson = Json.write(proposal.reason());
        step(GapVerb.PROPOSE, GapState.DETECTED, said);
        return true;
    }

    /** No rule finds it any more. What somebody confirmed or discarded stays as it is. */
    public boolean withdraw(GapStep.Said said) {
        if (!isPending()) {
            return false;
        }
        step(GapVerb.WITHDRAW, GapVerb.WITHDRAW.after(state), said);
        return true;
    }

    private void step(GapVerb verb, GapState next, GapStep.Said said) {
        state = next;
        steps.add(new GapStep(verb, next, content(), said));
    }

    /**
     * Weighs it: the weight of its severity times the people it affects.
     *
     * @param people null when nobody knows how many
     * @return whether the priority is another one now
     */
    public boolean weigh(Integer people, IndexTable table) {
        long before = priority;
        beneficiaries = people;
        priority = people == null ? UNKNOWN : (long) table.severities().get(severity) * people;
        return priority != before;
    }

    /** The visit was approved: the regional government reads it. */
    public void publish() {
        published = true;
    }

    public void unpublish() {
        published = false;
    }

    /** Its system was the duplicate of another. */
    public void moveTo(UUID survivor) {
        waterSystemId = Objects.requireNonNull(survivor);
    }

    private GapStep last() {
        return steps.get(steps.size() - 1);
    }

    public UUID id() {
        return id;
    }

    public GapPlace place() {
        return new GapPlace(diagnosisId, diagnosisVersion, waterSystemId, agreementId);
    }

    public GapContent content() {
        return new GapContent(dimension, severity, component, description, evidence, List.of(Json.read(refsJson, GapEvidence[].class)));
    }

    public GapOrigin origin() {
        return origin;
    }

    /** Null unless a rule proposed it. */
    public GapReason reason() {
        return reasonJson == null ? null : Json.read(reasonJson, GapReason.class);
    }

    public GapState state() {
        return state;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** A rule proposes it, and nobody confirmed or discarded it. */
    public boolean isPending() {
        return !confirmed && state == GapState.DETECTED;
    }

    public boolean isPublished() {
        return published;
    }

    public Integer beneficiaries() {
        return beneficiaries;
    }

    /** Null when nobody knows whom it affects. */
    public Long priority() {
        return priority == UNKNOWN ? null : priority;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public List<GapStep> steps() {
        return List.copyOf(steps);
    }
}
