package cl.vertiente.diagnosis.form.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A published version: its text to the letter, the SHA-256 of it, who published it, when and why. Never changed. */
@Entity
@Table(name = "questionnaire_version")
public class PublishedQuestionnaire {

    @Id
    private int version;

    private String definition;

    private String sha256;

    private String reason;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PublishedQuestionnaire() {
    }

    /**
     * @param definition the text of the version
     * @param questionnaire what that text says
     */
    public PublishedQuestionnaire(Questionnaire questionnaire, String definition, String reason, UUID person, Instant now) {
        this.version = questionnaire.version();
        this.definition = definition;
        this.sha256 = questionnaire.sha256();
        this.reason = reason;
        this.publishedOn = questionnaire.publishedOn();
        this.recordedBy = person;
        this.recordedAt = now;
    }

    public String definition() {
        return definition;
    }

    public String sha256() {
        return sha256;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** What the trail of audit keeps of it: the text is in its row for good. */
    public record Published(int version, String sha256, LocalDate publishedOn, String reason) {
    }

    public Published state() {
        return new Published(version, sha256, publishedOn, reason);
    }
}
