package cl.vertiente.administration.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Opens an account under an identifier made by the client, without role and without password, or says anew who its person
 * is. The same again changes nothing.
 */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class SavePerson {

    @Inject
    private People people;

    @Inject
    private PersonViews views;

    @Inject
    private AccountChange change;

    @Inject
    private AuditTrail audit;

    /** @param created false when the account was there */
    public record Saved(PersonView person, boolean created) {
    }

    public Saved save(UUID id, PersonRequest request) {
        var asked = request.checked();
        people.lock();
        var known = people.find(id);
        if (people.withEmail(asked.email()).filter(other -> !other.id().equals(id)).isPresent()) {
            throw new StateForbids("shared.constraint.person_email_uk", "/email");
        }
        if (known.isEmpty()) {
            var person = new Person(id, asked.email(), asked.name(), asked.rut(), asked.post(), List.of());
            people.add(person);
            var view = views.whole(person);
            audit.changed(Person.class, id, null, view);
            return new Saved(view, true);
        }
        if (asked.says(known.get())) {
            audit.unchanged();
            return new Saved(views.whole(known.get()), false);
        }
        return new Saved(change.of(id, person -> person.describe(asked.email(), asked.name(), asked.rut(), asked.post())), false);
    }
}
