package cl.vertiente.administration.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.Accounts;
import cl.vertiente.administration.domain.AuditLines;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Erases by what a person could be told: name, e-mail, RUT, tokens, tries to sign in, and what the lines of the audit trail
 * about that person held. Who did what, when, on which record stays, and so do the sums and the seals. Only of somebody
 * without access; a repetition changes nothing.
 */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class AnonymisePerson {

    private static final int LONGEST = 500;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditLines lines;

    @Inject
    private PersonViews views;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    public PersonView anonymise(UUID id, String reason) {
        people.lock();
        lines.lockEnd();
        var person = views.known(id);
        precondition.check(views.whole(person));
        if (reason == null || reason.isBlank()) {
            throw new Invalid("shared.required", "/reason");
        }
        if (reason.strip().length() > LONGEST) {
            throw new Invalid("shared.unstorable", "/reason");
        }
        if (person.isActive()) {
            throw new StateForbids("administration.person.active", "");
        }
        if (person.anonymisedAt() != null) {
            audit.unchanged();
            return views.whole(person);
        }
        var now = clock.instant();
        var erased = lines.erase(Person.class.getSimpleName(), id.toString());
        accounts.forget(id);
        person.anonymise(messages.get("administration.anonymous"), now);
        audit.changed(Person.class, id, null, new Erasure(reason.strip(), now, erased));
        return views.whole(person);
    }
}
