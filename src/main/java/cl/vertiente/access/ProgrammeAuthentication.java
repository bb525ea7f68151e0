package cl.vertiente.access;

import cl.vertiente.shared.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;

/**
 * The one authentication mechanism, for both doors: a bearer token under {@code /api/}, else the session of the pages.
 * Person and roles are read again at each request, so that an account that was closed is closed at once.
 */
@ApplicationScoped
public class ProgrammeAuthentication implements HttpAuthenticationMechanism {

    /** Session attribute that holds the identifier of who signed in. */
    public static final String PERSON = "vertiente.person";

    /** Session attribute that says under which password it was opened. */
    static final String EPOCH = "vertiente.epoch";

    private static final String BEARER = "Bearer ";

    @Inject
    private SignIn signIn;

    @Inject
    private People people;

    @Inject
    private Problems problems;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var authorization = request.getHeader("Authorization");
        if (authorization != null && request.getServletPath().concat(String.valueOf(request.getPathInfo())).startsWith("/api/")) {
            return bearer(authorization, response, context);
        }
        var session = request.getSession(false);
        if (session != null && session.getAttribute(PERSON) instanceof UUID id) {
            var person = people.find(id).filter(Person::mayEnter)
                    .filter(known -> Long.valueOf(known.sessionEpoch()).equals(session.getAttribute(EPOCH)));
            if (person.isPresent()) {
                return signedIn(signIn.caller(person.get()), person.get().isPasswordChangeDue(), context);
            }
        }
        return context.doNothing();
    }

    private AuthenticationStatus bearer(String authorization, HttpServletResponse response, HttpMessageContext context) {
        var caller = authorization.startsWith(BEARER) ? signIn.callerWith(authorization.substring(BEARER.length()).strip()) : null;
        if (caller == null || caller.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(response, 401, "access.token-unknown");
            return AuthenticationStatus.SEND_FAILURE;
        }
        return signedIn(caller.get(), false, context);
    }

    private static AuthenticationStatus signedIn(Caller caller, boolean changeDue, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(new PersonPrincipal(caller, changeDue), Set.of("person"));
    }
}
