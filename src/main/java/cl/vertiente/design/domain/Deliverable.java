package cl.vertiente.design.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A version of what a product of a design delivers, with its document. Append-only: a better one is another version. */
@Entity
@Table(name = "design_deliverable")
public class Deliverable {

    @Id
    private UUID id;

    @Column(name = "design_id")
    private UUID designId;

    private String kind;

    private int number;

    private String title;

    private String note;

    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected Deliverable() {
    }

    /**
     * What is delivered.
     *
     * @param kind of the product
     * @param note what changed, or how observations were answered; null when nothing is said
     * @param sha256 of the document
     */
    public record Said(String kind, String title, String note, String sha256) {
    }

    /** @param number of the version within its product, from 1 on */
    public Deliverable(UUID id, UUID designId, int number, Said said, Instant at, UUID by) {
        this.id = Objects.requireNonNull(id);
        this.designId = Objects.requireNonNull(designId);
        this.kind = Objects.requireNonNull(said.kind());
        this.number = number;
        this.title = Objects.requireNonNull(said.title());
        this.note = said.note();
        this.sha256 = Objects.requireNonNull(said.sha256());
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID id() {
        return id;
    }

    public UUID designId() {
        return designId;
    }

    public int number() {
        return number;
    }

    public Said said() {
        return new Said(kind, title, note, sha256);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
