package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * All that was answered, as one person sent it at one moment. It counts when it was written upon the version that counted then;
 * otherwise it lies beside, with nothing lost, until somebody settles which answers hold. Append-only.
 */
@Entity
@Table(name = "diagnosis_revision")
public class DiagnosisRevision {

    @Id
    private UUID id;

    @Column(name = "diagnosis_id")
    private UUID diagnosisId;

    private Integer number;

    @Column(name = "base_number")
    private int base;

    @Column(name = "visit_at")
    private Instant visitAt;

    @Column(name = "answers_json")
    private String answersJson;

    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "forgotten_on")
    private LocalDate forgottenOn;

    protected DiagnosisRevision() {
    }

    /** @param number null for one that lies beside */
    private DiagnosisRevision(UUID diagnosisId, Integer number, int base, Written written) {
        this.id = Ids.next();
        this.diagnosisId = diagnosisId;
        this.number = number;
        this.base = base;
        this.visitAt = written.visitAt();
        this.answersJson = written.json();
        this.sha256 = written.sha256();
        this.recordedAt = written.at();
        this.recordedBy = written.by();
    }

    /**
     * What somebody answered, and when it was written down.
     *
     * @param json the answers as they are kept
     * @param visitAt null while it is not known
     */
    public record Written(Answers answers, String json, Instant visitAt, UUID by, Instant at) {

        public Written(Answers answers, Instant visitAt, UUID by, Instant at) {
            this(answers, Json.write(answers.json()), visitAt, by, at);
        }

        /** By which the same answers are known again. */
        public String sha256() {
            return Sha256.of(json + "\n" + visitAt);
        }
    }

    /** The next version of a record. */
    public static DiagnosisRevision next(Diagnosis diagnosis, Written written) {
        var base = diagnosis.revision();
        return new DiagnosisRevision(diagnosis.id(), diagnosis.advance(written.visitAt()), base, written);
    }

    /** One that was written upon a version that no longer counted. */
    public static DiagnosisRevision aside(Diagnosis diagnosis, int base, Written written) {
        return new DiagnosisRevision(diagnosis.id(), null, base, written);
    }

    public Answers answers() {
        return Answers.read(json());
    }

    /** The same as they are kept. */
    public JsonNode json() {
        return Json.read(answersJson, JsonNode.class);
    }

    /**
     * Erases what is personal in it; its hash stays that of what was sent.
     *
     * @param nobody what stands where a name stood
     * @return false when it was erased before
     */
    public boolean forget(PersonalAnswers personal, String nobody, LocalDate today) {
        if (forgottenOn != null) {
            return false;
        }
        answersJson = Json.write(personal.masked(answers(), nobody).json());
        forgottenOn = today;
        return true;
    }

    public boolean isAside() {
        return number == null;
    }

    public UUID id() {
        return id;
    }

    public UUID diagnosisId() {
        return diagnosisId;
    }

    public Integer number() {
        return number;
    }

    /** The version upon which it was written; zero for the first. */
    public int base() {
        return base;
    }

    public Instant visitAt() {
        return visitAt;
    }

    public String sha256() {
        return sha256;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
