package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A result of a system that asks somebody to do something. While it is not over, further results of the same parameter are added to
 * it. Each step stays; where it stands is kept here beside them.
 */
@Entity
@Table(name = "water_alert")
public class WaterAlert {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    private String code;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    @Enumerated(EnumType.STRING)
    private AlertLevel level;

    private boolean certified;

    @Column(name = "opened_on")
    private Instant openedAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected WaterAlert() {
    }

    public WaterAlert(UUID id, UUID waterSystemId, String code, Instant now) {
        this.id = Objects.requireNonNull(id);
        this.waterSystemId = Objects.requireNonNull(waterSystemId);
        this.code = Objects.requireNonNull(code);
        this.openedAt = Objects.requireNonNull(now);
    }

    /** A result, and of which sample it is. */
    public record Seen(UUID sampleId, SampleContent sample, JudgedReading reading) {
    }

    /** Takes the result that opens it, or a further one. @return the step to keep */
    public AlertStep see(Seen seen, UUID by, Instant now) {
        var verb = state == null ? AlertVerb.OPEN : AlertVerb.SEEN_AGAIN;
        state = state == null ? AlertState.OPEN : state;
        level = AlertLevel.graver(level, seen.reading().judgement().level());
        takenAt = takenAt == null || seen.sample().takenAt().isAfter(takenAt) ? seen.sample().takenAt() : takenAt;
        certified = certified || seen.sample().method() == SampleMethod.LABORATORY;
        return AlertStep.result(id, verb, Chile.dateOf(seen.sample().takenAt()), seen.sampleId(), seen.reading(), by, now);
    }

    /**
     * What somebody did about it.
     *
     * @param first the day of the first result that alarmed: nothing is done about it before
     * @throws cl.vertiente.shared.StateForbids when the verb does not start here
     * @return the step to keep
     */
    public AlertStep act(AlertVerb verb, AlertAct act, LocalDate first, UUID by, Instant now) {
        var next = verb.from(state);
        var faults = new Faults();
        faults.when(act.on().isAfter(Chile.dateOf(now)), "diagnosis.water.alert.future", "/on");
        faults.when(act.on().isBefore(first), "diagnosis.water.alert.before", "/on", first);
        faults.when(verb == AlertVerb.COMMUNICATE && act.whom() == null, "diagnosis.water.alert.whom", "/whom");
        faults.when(verb == AlertVerb.DISCARD && act.words() == null, "diagnosis.water.alert.reason", "/reason");
        faults.raise();
        state = next;
        return AlertStep.act(id, verb, act, by, now);
    }

    /** A result of its parameter in range, later than those that alarmed. What a laboratory found only a laboratory takes away. */
    public boolean isAnsweredBy(MeasuredResult result) {
        boolean inRange = result.level() == null && (result.verdict() == Verdict.COMPLIES
                || !certified && result.reason() == NotJudged.FIELD_KIT);
        return inRange && result.waterType() == WaterType.TREATED && result.takenAt().isAfter(takenAt);
    }

    /** Its system was the duplicate of another. */
    public void moveTo(UUID survivor) {
        waterSystemId = Objects.requireNonNull(survivor);
    }

    public UUID id() {
        return id;
    }

    public UUID waterSystemId() {
        return waterSystemId;
    }

    public String code() {
        return code;
    }

    public AlertState state() {
        return state;
    }

    public AlertLevel level() {
        return level;
    }

    /** A laboratory found it, not only a kit. */
    public boolean isCertified() {
        return certified;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
