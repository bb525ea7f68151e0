package cl.vertiente.administration.boundary;

import cl.vertiente.access.People;
import cl.vertiente.administration.domain.AuditLines;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/**
 * Erases by what a person could be told, the same way whatever the record and whoever asks: the record loses it, the lines of the
 * audit trail about it lose their JSON and their salt, and one line says why and which. Sums, acts and seals stay.
 */
@ApplicationScoped
class Forgetting {

    @Inject
    @Any
    private Instance<PersonalRecords> kinds;

    @Inject
    private People people;

    @Inject
    private AuditLines lines;

    @Inject
    private AuditTrail audit;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** To be called before anything is read: accounts and the chain of seals, in this order, to the end of the transaction. */
    void begin() {
        people.lock();
        lines.lockEnd();
    }

    Optional<PersonalRecords> kind(String name) {
        return kinds.stream().filter(records -> records.kind().equals(name)).findFirst();
    }

    Iterable<PersonalRecords> all() {
        return kinds;
    }

    void forget(PersonalRecords records, UUID id, String reason) {
        var nobody = messages.get("administration.anonymous");
        var together = records.together(id);
        if (!records.forget(id, nobody, Chile.today(clock))) {
            audit.unchanged();
            return;
        }
        var erased = new ArrayList<UUID>();
        for (var each : together) {
            records.forget(each, nobody, Chile.today(clock));
            erased.addAll(lines.erase(records.type().getSimpleName(), each.toString()));
        }
        audit.changed(records.type(), id, null, new Erasure(reason, clock.instant(), erased));
    }
}
