package cl.vertiente.administration.boundary;

import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.Accounts;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.administration.domain.SignInView;
import cl.vertiente.administration.domain.TokenView;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The sheet of a person, tokens and sign-ins. Whoever reads it leaves a line in the audit trail. */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class ReadPerson {

    private static final int SHOWN = 20;

    @Inject
    private Accounts accounts;

    @Inject
    private PersonViews views;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What the page shows at once. */
    public record Sheet(PersonView person, List<TokenView> tokens, List<SignInView> signIns) {
    }

    public PersonView one(UUID id) {
        return views.whole(logged(id));
    }

    public Sheet sheet(UUID id) {
        return new Sheet(views.whole(logged(id)), accounts.tokens(id, clock.instant()), accounts.signIns(id, null, SHOWN));
    }

    public List<TokenView> tokens(UUID id) {
        logged(id);
        return accounts.tokens(id, clock.instant());
    }

    /** @param before the instant of the last one of the page before, null for the first */
    public Page<SignInView> signIns(UUID id, Instant before, int limit) {
        logged(id);
        var found = accounts.signIns(id, before, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(page, found.size() > limit ? PageKey.of(page.get(page.size() - 1).at()) : null, Map.of());
    }

    private Person logged(UUID id) {
        var person = views.known(id);
        audit.read(Person.class, id);
        return person;
    }
}
