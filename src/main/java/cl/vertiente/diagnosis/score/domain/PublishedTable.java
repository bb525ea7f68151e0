package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.shared.Json;
import cl.vertiente.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A version of the table as it was published: it never changes, and its fingerprint proves it. */
@Entity
@Table(name = "service_index_table")
public class PublishedTable {

    @Id
    private int version;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    private String definition;

    private String sha256;

    private String source;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected PublishedTable() {
    }

    /** @param reason why it follows the one before */
    public PublishedTable(int version, IndexTable table, String source, String reason, LocalDate publishedOn, UUID by, Instant now) {
        IndexTableRules.check(table);
        this.version = version;
        this.definition = Json.write(table);
        this.sha256 = Sha256.of(definition);
        this.source = Objects.requireNonNull(source);
        this.reason = Objects.requireNonNull(reason);
        this.publishedOn = Objects.requireNonNull(publishedOn);
        this.recordedBy = Objects.requireNonNull(by);
        this.recordedAt = Objects.requireNonNull(now);
    }

    public IndexTable table() {
        return Json.read(definition, IndexTable.class);
    }

    /** Whether what is stored is what was published. */
    public boolean isIntact() {
        return Sha256.of(definition).equals(sha256);
    }

    public int version() {
        return version;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String sha256() {
        return sha256;
    }

    public String source() {
        return source;
    }

    public String reason() {
        return reason;
    }
}
