package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.shared.Forbidden;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The diagnosis of one water system for one agreement: who visited it and where the record stands. What was answered stands in its
 * {@link DiagnosisRevision}s, which never change; here is only which of them counts. Only the team that made it edits a draft; a
 * version that was approved is kept whatever comes after.
 */
@Entity
@Table(name = "diagnosis")
public class Diagnosis {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    @Enumerated(EnumType.STRING)
    private DiagnosisState state;

    private String code;

    private String label;

    @Column(name = "questionnaire_version")
    private int questionnaireVersion;

    private int revision;

    @Column(name = "approved_revision")
    private Integer approvedRevision;

    @Column(name = "visit_at")
    private Instant visitAt;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @ElementCollection
    @CollectionTable(name = "diagnosis_surveyor", joinColumns = @JoinColumn(name = "diagnosis_id"))
    @Column(name = "person_id")
    private Set<UUID> surveyors = new TreeSet<>();

    protected Diagnosis() {
    }

    /** @param questionnaireVersion which it keeps for good, whatever is published later */
    public Diagnosis(UUID id, Subject subject, int questionnaireVersion, UUID authorId, Instant begunAt) {
        this.id = Objects.requireNonNull(id);
        this.agreementId = Objects.requireNonNull(subject.agreementId());
        this.waterSystemId = Objects.requireNonNull(subject.waterSystemId());
        this.questionnaireVersion = questionnaireVersion;
        this.authorId = Objects.requireNonNull(authorId);
        this.begunAt = Objects.requireNonNull(begunAt);
        this.state = DiagnosisState.DRAFT;
        this.surveyors.add(authorId);
    }

    /** What the visit is about: one system, for one agreement. It never changes. */
    public record Subject(UUID agreementId, UUID waterSystemId) {
    }

    /**
     * Whether somebody may write in it now.
     *
     * @throws Forbidden when it is the draft of others
     * @throws StateForbids when it is no draft
     */
    public void requireWriter(UUID person) {
        if (!isOfTeam(person)) {
            throw new Forbidden("diagnosis.not-yours", "");
        }
        if (state != DiagnosisState.DRAFT) {
            throw new StateForbids("diagnosis.not-a-draft", "");
        }
    }

    public boolean isOfTeam(UUID person) {
        return surveyors.contains(person);
    }

    /** Takes what was answered as the version that counts. @return the number that the new revision has */
    int advance(Instant visited) {
        visitAt = visited;
        return ++revision;
    }

    /** The people who made the visit, the author always among them; and the label of its campaign, null for none. */
    public void describe(Set<UUID> people, String campaign) {
        var named = Set.copyOf(people);
        surveyors.clear();
        surveyors.addAll(named);
        surveyors.add(authorId);
        label = campaign;
    }

    public boolean hasLabel(String campaign) {
        return Objects.equals(label, campaign);
    }

    /** @param given at the first submission, kept from then on */
    public void name(String given) {
        if (code == null) {
            code = given;
        }
    }

    /**
     * One step of its life.
     *
     * @throws StateForbids when the verb does not start here
     * @throws Invalid when it asks for a reason and there is none
     */
    public DiagnosisStep move(DiagnosisVerb verb, String reason, UUID by, Instant now) {
        verb.requireAt(state);
        if (verb.asksReason() && (reason == null || reason.isBlank())) {
            throw new Invalid("diagnosis.reason", "/reason");
        }
        var step = new DiagnosisStep(this, verb, reason, by, now);
        state = verb.to();
        if (verb == DiagnosisVerb.APPROVE) {
            approvedRevision = revision;
        }
        return step;
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return new Subject(agreementId, waterSystemId);
    }

    public DiagnosisState state() {
        return state;
    }

    /** By which people call it; null before its first submission. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public int questionnaireVersion() {
        return questionnaireVersion;
    }

    /** The number of the version that counts for the team. */
    public int revision() {
        return revision;
    }

    /** The number of the version that was approved last, which others read; null when none was. */
    public Integer approvedRevision() {
        return approvedRevision;
    }

    public Instant visitAt() {
        return visitAt;
    }

    public UUID authorId() {
        return authorId;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Set<UUID> surveyors() {
        return Set.copyOf(surveyors);
    }
}
