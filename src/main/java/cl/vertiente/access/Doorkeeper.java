package cl.vertiente.access;

import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.rest.Problems;
import cl.vertiente.shared.web.PageErrors;
import cl.vertiente.shared.web.Route;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Stands before every page: who is not signed in goes to the sign-in page and comes back; a form has to bring the token
 * of its session and come from our own pages; a form whose session ended is carried over the sign-in. Under
 * {@code /api/} a cookie alone changes nothing unless the request comes from our own pages.
 */
public class Doorkeeper extends HttpFilter {

    /** Where the own password is changed. */
    private static final String OWN_PASSWORD = "/clave";

    @Inject
    private CurrentCaller caller;

    @Inject
    private Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (path.startsWith("/api/")) {
            if (!SameOrigin.isSafe(request) && request.getHeader("Authorization") == null && caller.isPresent()
                    && !SameOrigin.proven(request)) {
                problems.write(response, 403, "access.csrf");
                return;
            }
            if (caller.isPasswordChangeDue()) {
                problems.write(response, 403, "access.password.due");
                return;
            }
            chain.doFilter(request, response);
            return;
        }
        var route = Route.matching(path);
        if (route.isEmpty() || path.equals("/entrar")) {
            chain.doFilter(request, response);
            return;
        }
        if (!SameOrigin.isSafe(request) && !SameOrigin.proven(request)) {
            refuse(request, response);
        } else if (isTooLarge(request)) {
            refuseTooLarge(request, response);
        } else if (caller.isPasswordChangeDue() && !route.get().open() && !path.equals(OWN_PASSWORD)) {
            response.sendRedirect(OWN_PASSWORD);
        } else if (route.get().open() || caller.isPresent()) {
            letThrough(request, response, chain, route.get());
        } else if (SameOrigin.isSafe(request)) {
            var query = request.getQueryString();
            var back = query == null ? path : path + "?" + query;
            response.sendRedirect("/entrar?siguiente=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        } else {
            request.setAttribute(Replay.ATTRIBUTE, Replay.of(request));
            request.getRequestDispatcher("/entrar").forward(asGet(request), response);
        }
    }

    private void letThrough(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Route route)
            throws IOException, ServletException {
        if (SameOrigin.isSafe(request) || route.open() || Visit.isTokenOf(request, request.getParameter(Visit.TOKEN_FIELD))) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    /** A form of unknown length that goes beyond the limit shows it when its first field is read. */
    private static boolean isTooLarge(HttpServletRequest request) {
        try {
            request.getParameter(Visit.TOKEN_FIELD);
            return false;
        } catch (IllegalStateException beyondLimit) {
            return true;
        }
    }

    /** Goes to the error page as if nothing had been sent: reading what was sent would fail there once more. */
    private static void refuseTooLarge(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setAttribute(PageErrors.REFUSAL, new TooLarge("shared.detail.413", ""));
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader("Connection", "close");
        request.getRequestDispatcher("/error").forward(asGet(request), response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(PageErrors.REFUSAL, new Forbidden("access.csrf", ""));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    static HttpServletRequest asGet(HttpServletRequest request) {
        return new Replay.Parameters(new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }

            @Override
            public String getContentType() {
                return null;
            }
        }, java.util.Map.of());
    }
}
