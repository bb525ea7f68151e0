package cl.vertiente.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The session of the pages: who entered, and the token that proves a form came from one of our pages. */
@Named("visit")
@RequestScoped
public class Visit {

    /** Name of the hidden field that carries the token. */
    public static final String TOKEN_FIELD = "_token";

    /** Name of the hidden field that says who opened the form, so that only that person's sign-in replays it. */
    public static final String OWNER_FIELD = "_owner";

    private static final String TOKEN = "vertiente.token";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller caller;

    /** A new session identifier at each sign-in, so that one planted before is worth nothing. */
    static String enter(HttpServletRequest request, Person person) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        session.setAttribute(ProgrammeAuthentication.PERSON, person.id());
        session.setAttribute(ProgrammeAuthentication.EPOCH, person.sessionEpoch());
        session.setAttribute(TOKEN, token);
        return token;
    }

    static boolean isTokenOf(HttpServletRequest request, String token) {
        var session = request.getSession(false);
        return session != null && token != null && session.getAttribute(TOKEN) instanceof String own
                && MessageDigest.isEqual(own.getBytes(), token.getBytes());
    }

    public String getToken() {
        var session = request.getSession(false);
        return session == null ? "" : String.valueOf(session.getAttribute(TOKEN));
    }

    public String getOwner() {
        return caller.find().map(who -> who.id().toString()).orElse("");
    }
}
