package cl.vertiente.accountability.boundary;

import cl.vertiente.shared.Json;
import cl.vertiente.shared.rest.Problems;
import cl.vertiente.shared.web.PageErrors;
import cl.vertiente.shared.TooManyTries;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands before the public verification: {@value Tries#ALLOWED} tries a minute from one address, so that codes cannot be
 * guessed; answers JSON to whoever asks for it, and lets the page answer the others.
 */
public class VerificationDoor extends HttpFilter {

    private static final String PREFIX = "/verificar/";

    @Inject
    private Verification verification;

    @Inject
    private Tries tries;

    @Inject
    private Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var code = request.getRequestURI().startsWith(PREFIX) ? request.getRequestURI().substring(PREFIX.length())
                : request.getParameter("codigo");
        if (code == null || code.isBlank()) {
            chain.doFilter(request, response);
            return;
        }
        var json = String.valueOf(request.getHeader("Accept")).contains("json");
        var wait = tries.secondsToWait(request.getRemoteAddr());
        if (wait > 0) {
            refuse(request, response, json, wait);
        } else if (json) {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(Json.write(verification.of(code)));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, boolean json, long wait) throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait));
        if (json) {
            problems.write(response, 429, "accountability.verify.too-many");
        } else {
            request.setAttribute(PageErrors.REFUSAL, new TooManyTries("accountability.verify.too-many", wait));
            response.sendError(429);
        }
    }
}
