package cl.vertiente.accountability.boundary;

import cl.vertiente.shared.Json;
import cl.vertiente.shared.TooManyTries;
import cl.vertiente.shared.rest.Problems;
import cl.vertiente.shared.web.PageErrors;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before the public verification: {@value Tries#ALLOWED} tries a minute from one address, so that codes cannot be
 * guessed; answers JSON to whoever asks for it, and lets the page answer the others. A file that is sent to be compared
 * is hashed here while it arrives and never stored.
 */
public class VerificationDoor extends HttpFilter {

    /** Request attribute with the {@link ArrivingFile} that was sent. */
    static final String FILE = "vertiente.compared";

    /** Request attribute with the key of a certificate that was sent. */
    static final String KEY = "vertiente.key";

    private static final String PREFIX = "/verificar/";

    @Inject
    private Verification verification;

    @Inject
    private Tries tries;

    @Inject
    private Problems problems;

    @Inject
    @ConfigProperty(name = "vertiente.evidence.max-bytes", defaultValue = "20971520")
    private long largest;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var code = codeIn(request);
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
            response.getWriter().write(Json.write(verification.of(code, keyIn(request))));
        } else if (keyIn(request) != null) {
            request.setAttribute(KEY, keyIn(request));
            chain.doFilter(new ReadRequest(request), response);
        } else if (request.getMethod().equals("POST")) {
            compare(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The code as it was typed, in the address or in the field of the search. */
    static String codeIn(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!path.startsWith(PREFIX)) {
            return request.getMethod().equals("GET") ? request.getParameter("codigo") : null;
        }
        try {
            return URLDecoder.decode(path.substring(PREFIX.length()), StandardCharsets.UTF_8).replaceAll("/+$", "");
        } catch (IllegalArgumentException unreadable) {
            return path.substring(PREFIX.length());
        }
    }

    /**
     * The key of a certificate, from the body alone: in an address it would be written into logs.
     *
     * @return null when none was sent
     */
    private static String keyIn(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getQueryString() == null
                && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded")
                ? Objects.requireNonNullElse(request.getParameter("clave"), "") : null;
    }

    private void compare(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var file = ArrivingFile.read(request.getInputStream(), request.getContentType(), largest);
        request.setAttribute(FILE, file);
        if (file.sha256() == null) {
            response.setStatus(file.tooLarge() ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 422);
        }
        chain.doFilter(new ReadRequest(request), response);
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
