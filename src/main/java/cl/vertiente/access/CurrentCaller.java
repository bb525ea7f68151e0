package cl.vertiente.access;

import cl.vertiente.shared.NotSignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** Who is asking in this request; a job that runs for a person says so with {@link #actAs}. */
@Named("caller")
@RequestScoped
public class CurrentCaller {

    @Inject
    private SecurityContext security;

    private Caller assumed;
    private PersonPrincipal principal;

    public void actAs(Caller caller) {
        assumed = caller;
    }

    public Optional<Caller> find() {
        if (assumed == null) {
            assumed = principal().map(PersonPrincipal::caller).orElse(null);
        }
        return Optional.ofNullable(assumed);
    }

    /** The container looks for it anew each time; once somebody signed in it stays for the request. */
    private Optional<PersonPrincipal> principal() {
        if (principal == null) {
            principal = security.getPrincipalsByType(PersonPrincipal.class).stream().findFirst().orElse(null);
        }
        return Optional.ofNullable(principal);
    }

    public Caller required() {
        return find().orElseThrow(() -> new NotSignedIn("access.not-signed-in", ""));
    }

    public boolean isPresent() {
        return find().isPresent();
    }

    public String getName() {
        return required().name();
    }

    /** For the pages, which never offer an action that its user may not take. */
    public boolean may(String role) {
        return find().filter(caller -> caller.is(Role.valueOf(role))).isPresent();
    }

    /** Signed in with a password that an administrator reset: first of all it has to be changed. */
    public boolean isPasswordChangeDue() {
        return principal().filter(PersonPrincipal::isPasswordChangeDue).isPresent();
    }

    public boolean isGore() {
        return find().filter(Caller::isGore).isPresent();
    }
}
