package cl.vertiente.access;

import cl.vertiente.shared.Messages;
import cl.vertiente.shared.TooManyTries;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes what the sign-in page sends: enters, goes on to where the person wanted to be, or says what was wrong; and leaves. */
public class SignInDoor extends HttpFilter {

    static final String FAULT = "vertiente.sign-in.fault";

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SameOrigin.isSafe(request)) {
            chain.doFilter(request, response);
        } else if (!SameOrigin.proven(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getRequestURI().equals("/salir")) {
            leave(request, response);
        } else {
            enter(request, response);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var replay = Replay.carriedBy(request);
        try {
            var person = signIn.check(request.getParameter("email"), request.getParameter("password"), request.getRemoteAddr());
            if (person.isPresent()) {
                var token = Visit.enter(request, person.get());
                goOn(request, response, replay, person.get(), token);
                return;
            }
            again(request, response, replay, messages.get("access.wrong-password"), 401);
        } catch (TooManyTries wait) {
            response.setHeader("Retry-After", String.valueOf(wait.retryAfterSeconds()));
            again(request, response, replay, messages.get("access.too-many-tries", wait.retryAfterSeconds()), 429);
        }
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, Replay replay, Person person, String token)
            throws IOException, ServletException {
        if (person.isPasswordChangeDue()) {
            response.sendRedirect("/clave");
            return;
        }
        if (replay != null && replay.isBy(person)) {
            request.setAttribute(Replay.ATTRIBUTE, replay);
            caller.actAs(signIn.caller(person));
            request.getRequestDispatcher(replay.action()).forward(replay.asRequest(request, token), response);
            return;
        }
        var next = request.getParameter("siguiente");
        response.sendRedirect(next != null && next.startsWith("/") && !next.startsWith("//") ? next : "/");
    }

    private static void again(HttpServletRequest request, HttpServletResponse response, Replay replay, String fault, int status)
            throws IOException, ServletException {
        request.setAttribute(FAULT, fault);
        request.setAttribute(Replay.ATTRIBUTE, replay);
        request.setAttribute("vertiente.email", request.getParameter("email"));
        request.setAttribute("vertiente.next", request.getParameter("siguiente"));
        response.setStatus(status);
        request.getRequestDispatcher("/entrar").forward(Doorkeeper.asGet(request), response);
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session != null && Visit.isTokenOf(request, request.getParameter(Visit.TOKEN_FIELD))) {
            session.invalidate();
        }
        response.sendRedirect("/entrar");
    }
}
