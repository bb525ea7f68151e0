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
 * spreadsheet, {@code /api/v1/atlas.geojson} for the layer of a map. Addresses of files, which end in an identifier, stay as they are.
 */
@Provider
@PreMatching
public class SpreadsheetAddress implements ContainerRequestFilter {

    private static final Pattern LIST = Pattern.compile("(.*/[a-z-]*[a-z])\\.(xlsx|geojson)");
    private static final String LAYER = "application/geo+json";

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var list = LIST.matcher(uri.getRequestUri().getPath());
        if (request.getMethod().equals("GET") && list.matches()) {
            request.setRequestUri(uri.getRequestUriBuilder().replacePath(list.group(1)).build());
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, list.group(2).equals("xlsx") ? XlsxLists.MEDIA_TYPE : LAYER);
        }
    }
}
