package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private Forgetting forgetting;

    @Inject
    private AccountRecords records;

    @Inject
    private PersonViews views;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    public PersonView anonymise(UUID id, String reason) {
        forgetting.begin();
        var person = views.known(id);
        precondition.check(views.whole(person));
        if (reason == null || reason.isBlank()) {
            throw new Invalid("shared.required", "/reason");
        }
        if (reason.strip().length() > LONGEST) {
            throw new Invalid("shared.unstorable", "/reason");
        }
        forgetting.forget(records, id, reason.strip());
        return views.whole(person);
    }
}
