package cl.vertiente.design.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What was said of a version of a deliverable. Append-only. */
@Entity
@Table(name = "design_review")
public class DeliverableReview {

    @Id
    private UUID id;

    @Column(name = "deliverable_id")
    private UUID deliverableId;

    @Enumerated(EnumType.STRING)
    private ReviewVerdict verdict;

    private String words;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected DeliverableReview() {
    }

    /**
     * @param words null when nothing is to be said
     * @throws Invalid when the verdict asks for words and there are none
     */
    public DeliverableReview(UUID deliverableId, ReviewVerdict verdict, String words, Instant at, UUID by) {
        if (verdict.asksWords() && words == null) {
            throw new Invalid("design.review.words", "/words");
        }
        this.id = Ids.next();
        this.deliverableId = Objects.requireNonNull(deliverableId);
        this.verdict = Objects.requireNonNull(verdict);
        this.words = words;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public UUID id() {
        return id;
    }

    public UUID deliverableId() {
        return deliverableId;
    }

    public ReviewVerdict verdict() {
        return verdict;
    }

    public String words() {
        return words;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
