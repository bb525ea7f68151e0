package cl.vertiente.administration.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Closes an account: its sessions, tokens and codes end at once. What the person did stays. */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class DeactivatePerson {

    @Inject
    private AccountChange change;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    public PersonView deactivate(UUID id) {
        return change.of(id, this::close);
    }

    private void close(Person person) {
        if (person.isActive()) {
            person.deactivate();
            people.endTokens(person.id(), clock.instant());
            people.endCodes(person.id(), clock.instant());
        }
    }
}
