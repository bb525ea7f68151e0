package cl.vertiente.administration.boundary;

import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Opens an account again, with the roles and the password that it had. */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class ReactivatePerson {

    @Inject
    private AccountChange change;

    public PersonView reactivate(UUID id) {
        change.refuseOwn(id);
        return change.of(id, Person::reactivate);
    }
}
