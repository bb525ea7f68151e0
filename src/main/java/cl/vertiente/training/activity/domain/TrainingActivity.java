package cl.vertiente.training.activity.domain;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A training activity of an agreement ({@code actividad de capacitación}): planned, moved or suspended with its reason, held when its
 * sessions are closed, and validated by the coordinator. What was held changes no more.
 */
@Entity
@Table(name = "training_activity")
public class TrainingActivity {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private String code;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String topic;

    private String title;

    private String goals;

    private BigDecimal hours;

    @Enumerated(EnumType.STRING)
    private ActivityMode mode;

    @Column(name = "target_public")
    private String targetPublic;

    @Column(name = "minimum_attendance")
    private BigDecimal minimumAttendance;

    @Column(name = "minimum_score")
    private BigDecimal minimumScore;

    @Enumerated(EnumType.STRING)
    private ActivityState state;

    @Column(name = "recorded_on")
    private Instant recordedOn;

    @ElementCollection
    @CollectionTable(name = "training_activity_system", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "water_system_id")
    private Set<UUID> invited = new TreeSet<>();

    protected TrainingActivity() {
    }

    /** @param code by which people call it, as {@code CAP-PAT-APR-08-0004} */
    public TrainingActivity(UUID id, UUID agreementId, String code, ActivityContent content, Instant now) {
        this.id = Objects.requireNonNull(id);
        this.agreementId = Objects.requireNonNull(agreementId);
        this.code = Objects.requireNonNull(code);
        this.state = ActivityState.PLANNED;
        this.recordedOn = Objects.requireNonNull(now);
        describe(content);
    }

    private void describe(ActivityContent content) {
        kind = Objects.requireNonNull(content.kind());
        topic = Objects.requireNonNull(content.topic());
        title = Objects.requireNonNull(content.title());
        goals = content.goals();
        hours = Objects.requireNonNull(content.hours());
        mode = Objects.requireNonNull(content.mode());
        targetPublic = content.targetPublic();
        minimumAttendance = content.rule().minimumAttendance();
        minimumScore = content.rule().minimumScore();
        invited.retainAll(content.invited());
        invited.addAll(content.invited());
    }

    /**
     * Says otherwise what it is.
     *
     * @throws StateForbids when it was held
     */
    public void plan(ActivityContent content) {
        requireOpen();
        describe(content);
    }

    /** @throws StateForbids when its sessions do not change any more */
    public void requireOpen() {
        if (!state.isOpen() && state != ActivityState.SUSPENDED) {
            throw new StateForbids("training.activity.held", "");
        }
    }

    /**
     * One step of its life.
     *
     * @throws cl.vertiente.shared.StateForbids when the verb does not start here
     * @throws Invalid when it asks for a reason and there is none
     */
    public ActivityStep move(ActivityVerb verb, ActivityStep.Said said) {
        verb.requireAt(state);
        if (verb.asksReason() && (said.reason() == null || said.reason().isBlank())) {
            throw new Invalid("training.activity.reason", "/reason");
        }
        var step = new ActivityStep(id, verb, state, said);
        state = verb.to();
        return step;
    }

    /**
     * All that was planned took place.
     *
     * @throws StateForbids when a session is still open, or none took place
     */
    public ActivityStep hold(List<TrainingSession> sessions, ActivityStep.Said said) {
        if (sessions.stream().anyMatch(session -> session.state() == SessionState.PLANNED)) {
            throw new StateForbids("training.activity.open-sessions", "");
        }
        if (sessions.stream().noneMatch(TrainingSession::isClosed)) {
            throw new StateForbids("training.activity.no-session", "");
        }
        return move(ActivityVerb.HOLD, said);
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

    public ActivityContent content() {
        return new ActivityContent(kind, topic, title, goals, hours, mode, targetPublic, rule(), invited);
    }

    public ActivityKind kind() {
        return kind;
    }

    public String topic() {
        return topic;
    }

    public String title() {
        return title;
    }

    public BigDecimal hours() {
        return hours;
    }

    public ActivityMode mode() {
        return mode;
    }

    public CertificateRule rule() {
        return new CertificateRule(minimumAttendance, minimumScore);
    }

    public ActivityState state() {
        return state;
    }

    public Instant recordedOn() {
        return recordedOn;
    }

    public boolean invites(UUID waterSystemId) {
        return invited.contains(waterSystemId);
    }
}
