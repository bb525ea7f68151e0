package cl.vertiente.shared.web;

import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.rest.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Refuses, before a byte is read, a body that says it is larger than anything we accept: a form with several documents, or one
 * document under {@code /api/}, where a load of expenses may bring its documents in one ZIP. What does not say its size is counted
 * where it is read.
 */
public class BodyLimit extends HttpFilter {

    private static final long DOCUMENT = 22L * 1024 * 1024;
    private static final long FORM = 100L * 1024 * 1024;
    private static final Pattern BUNDLES = Pattern.compile("/api/v1/agreements/[^/]+/vouchers/imports(/[^/]+/documents)?/?");

    @Inject
    private Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var api = request.getRequestURI().startsWith("/api/");
        if (request.getContentLengthLong() <= (api && !BUNDLES.matcher(request.getRequestURI()).matches() ? DOCUMENT : FORM)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Connection", "close");
        if (api) {
            problems.write(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "shared.detail.413");
        } else {
            request.setAttribute(PageErrors.REFUSAL, new TooLarge("shared.detail.413", ""));
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
