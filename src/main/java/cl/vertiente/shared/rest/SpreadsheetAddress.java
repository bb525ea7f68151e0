package cl.vertiente.shared.rest;

import cl.vertiente.shared.XlsxLists;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/**
 * A link in a page cannot say what it accepts: {@code /api/v1/water-systems.xlsx?q=…} asks for the list as a
 * spreadsheet. Addresses of files, which end in an identifier, stay as they are.
 */
@Provider
@PreMatching
public class SpreadsheetAddress implements ContainerRequestFilter {

    private static final Pattern LIST = Pattern.compile("(.*/[a-z-]*[a-z])\\.xlsx");

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var list = LIST.matcher(uri.getRequestUri().getPath());
        if (request.getMethod().equals("GET") && list.matches()) {
            request.setRequestUri(uri.getRequestUriBuilder().replacePath(list.group(1)).build());
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, XlsxLists.MEDIA_TYPE);
        }
    }
}
