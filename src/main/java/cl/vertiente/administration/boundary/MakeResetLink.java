package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.PasswordChange;
import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the one link with which a person sets a password, to be handed over by the administrator. Sessions and tokens end;
 * the password in force, if any, opens no more than the page on which it is changed.
 */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class MakeResetLink {

    @Inject
    private AccountChange change;

    @Inject
    private PasswordChange passwords;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    @ConfigProperty(name = "vertiente.public.url")
    private String publicUrl;

    /** Shown once. */
    public record ResetLink(String url, Instant expiresAt) {
    }

    public ResetLink make(UUID id) {
        change.refuseOwn(id);
        var code = new AtomicReference<PasswordChange.Code>();
        change.of(id, person -> {
            if (!person.isActive()) {
                throw new StateForbids("administration.person.inactive", "");
            }
            code.set(passwords.codeFor(person, caller.required().id()));
        });
        audit.changed(Person.class, id, null, Map.of("resetLinkUntil", code.get().expiresAt()));
        return new ResetLink(publicUrl.replaceAll("/+$", "") + "/clave/" + code.get().code(), code.get().expiresAt());
    }
}
