package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.administration.domain.Accounts;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What every change of an account has in common: one at a time, on what its administrator read, never of somebody whose
 * data were erased, and never so that nobody is left who administers.
 */
@ApplicationScoped
class AccountChange {

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private PersonViews views;

    @Inject
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    PersonView of(UUID id, Consumer<Person> change) {
        people.lock();
        var person = views.known(id);
        var before = views.whole(person);
        precondition.check(before);
        if (person.anonymisedAt() != null) {
            throw new StateForbids("administration.person.anonymised", "");
        }
        change.accept(person);
        if (accounts.lastingAdministrators(Chile.today(clock)) == 0) {
            throw new StateForbids("administration.person.last", "");
        }
        var after = views.whole(person);
        if (after.equals(before)) {
            audit.unchanged();
        } else {
            audit.changed(Person.class, id, before, after);
        }
        return after;
    }

    /** @throws StateForbids when it is the administrator's own account */
    void refuseOwn(UUID id) {
        if (caller.required().id().equals(id)) {
            throw new StateForbids("administration.grant.self", "");
        }
    }
}
