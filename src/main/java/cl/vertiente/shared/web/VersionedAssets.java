package cl.vertiente.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /assets/<version>/kit.css} is our file {@code /static/kit.css}: the version in the address changes with each
 * build, so the answer may be kept for ever, and modules that import one another by relative address keep the version.
 */
public class VersionedAssets extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring("/assets/".length());
        var slash = path.indexOf('/');
        if (slash < 0 || path.contains("..")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher("/static" + path.substring(slash)).forward(request, response);
    }
}
