package cl.vertiente.accountability.persistence;

import cl.vertiente.training.people.domain.Trainee;
import jakarta.persistence.EntityManager;

/** A certificate keeps the record under which it was issued; who was merged goes on in another one. */
final class MergedTrainees {

    private MergedTrainees() {
    }

    /** The record that goes on. */
    static Trainee current(EntityManager entities, Trainee trainee) {
        var found = trainee;
        while (found.mergedInto() != null) {
            found = entities.find(Trainee.class, found.mergedInto());
        }
        return found;
    }
}
