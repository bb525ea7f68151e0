package cl.vertiente.training.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * That something changed of who came to a session, or of what one of them is. The database appends a line in the transaction that changes
 * it; it goes once the {@link PackedRoll} of the session holds the change. Until then the attendances themselves are read.
 */
@Entity
@Table(name = "roll_change")
public class RollChange {

    @Id
    private long id;

    @Column(name = "session_id")
    private UUID sessionId;

    protected RollChange() {
    }
}
