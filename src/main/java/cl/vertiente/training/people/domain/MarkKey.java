package cl.vertiente.training.people.domain;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A mark is known by its session and the identifier that the device made for it. */
public class MarkKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID sessionId;
    private UUID id;

    public MarkKey() {
    }

    public MarkKey(UUID sessionId, UUID id) {
        this.sessionId = sessionId;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkKey key && sessionId.equals(key.sessionId) && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessionId, id);
    }
}
