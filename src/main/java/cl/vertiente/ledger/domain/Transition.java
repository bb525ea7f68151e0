package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** One change of state of a rendering: what, by whom, when, with which words. */
@Embeddable
public class Transition {

    private UUID id;

    @Enumerated(EnumType.STRING)
    private RendicionVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private RendicionState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private RendicionState to;

    private String words;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Transition() {
    }

    Transition(RendicionVerb verb, RendicionState from, String words, UUID personId, Instant recordedAt) {
        this.id = Ids.next();
        this.verb = verb;
        this.from = from;
        this.to = verb.to();
        this.words = words;
        this.personId = personId;
        this.recordedAt = recordedAt;
    }

    public RendicionVerb verb() {
        return verb;
    }

    public RendicionState from() {
        return from;
    }

    public RendicionState to() {
        return to;
    }

    public String words() {
        return words;
    }

    public UUID personId() {
        return personId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transition that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
