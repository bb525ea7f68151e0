package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One thing that happened to an alert: what, on which day, to whom, by which result, and who wrote it down. Append-only. */
@Entity
@Table(name = "water_alert_step")
public class AlertStep {

    private static final int DECIMALS = 9;

    @Id
    private UUID id;

    @Column(name = "alert_id")
    private UUID alertId;

    @Enumerated(EnumType.STRING)
    private AlertVerb verb;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String whom;

    private String words;

    @Column(name = "sample_id")
    private UUID sampleId;

    @Enumerated(EnumType.STRING)
    private AlertLevel level;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private BigDecimal number;

    private String word;

    @Column(name = "limit_from")
    private LocalDate limitFrom;

    @Column(name = "limit_load")
    private UUID limitLoad;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected AlertStep() {
    }

    private AlertStep(UUID alertId, AlertVerb verb, LocalDate happenedOn, UUID by, Instant now) {
        this.id = Ids.next();
        this.alertId = alertId;
        this.verb = verb;
        this.happenedOn = happenedOn;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    static AlertStep result(UUID alertId, AlertVerb verb, LocalDate day, UUID sampleId, JudgedReading reading, UUID by, Instant now) {
        var step = new AlertStep(alertId, verb, day, by, now);
        step.sampleId = sampleId;
        step.level = reading.judgement().level();
        step.qualifier = reading.qualifier();
        step.number = reading.number() == null ? null : reading.number().setScale(DECIMALS, RoundingMode.HALF_UP);
        step.word = reading.word();
        step.limitFrom = reading.judgement().limit().inForceFrom();
        step.limitLoad = reading.judgement().limit().loadId();
        return step;
    }

    static AlertStep act(UUID alertId, AlertVerb verb, AlertAct act, UUID by, Instant now) {
        var step = new AlertStep(alertId, verb, act.on(), by, now);
        step.whom = act.whom();
        step.words = act.words();
        step.sampleId = act.sampleId();
        return step;
    }

    public UUID alertId() {
        return alertId;
    }

    public AlertVerb verb() {
        return verb;
    }

    public AlertAct act() {
        return new AlertAct(happenedOn, whom, words, sampleId);
    }

    public AlertLevel level() {
        return level;
    }

    /** The result that opened it or came again; its number is null for a word. */
    public Result result() {
        return qualifier == null ? null : new Result(qualifier, number == null ? null : number.stripTrailingZeros(), word, limitFrom,
                limitLoad);
    }

    /** A result, and by which limit it was judged. */
    public record Result(Qualifier qualifier, BigDecimal number, String word, LocalDate limitFrom, UUID limitLoad) {
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
