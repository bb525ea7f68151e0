package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the regional government said of one item; the newest counts. The unit of review is the transaction (SISREC). */
@Entity
@Table(name = "item_review")
public class ItemReview {

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private String words;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ItemReview() {
    }

    public ItemReview(UUID itemId, ReviewState state, String words, UUID personId, Instant now) {
        this.id = Ids.next();
        this.itemId = itemId;
        this.state = state;
        this.words = words;
        this.personId = personId;
        this.recordedAt = now;
    }
}
