package cl.vertiente.planted.committee.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;

/** A use case without a scope that speaks HTTP, asks the database itself and hands out an entity. */
@UseCase(Role.ADMINISTRATOR)
class CommitteeThatReachesOver {

    private EntityManager entities;

    /** An entity in an envelope. */
    public record Envelope(Agreement agreement) {
    }

    public Envelope envelope() {
        return null;
    }

    public Agreement agreement(Response response) {
        return entities.find(Agreement.class, response);
    }
}
