package cl.vertiente.overview;

import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the home page says. */
@Path("overview")
@Tag(name = "Overview")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", description = "Unknown filter, or an identifier that cannot be read")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "An agreement that is unknown, or of another region")
public class OverviewResource {

    private static final String AGREEMENT = "agreement";

    @Inject
    private ReadOverview readOverview;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "Matrix of committees and components, money, what waits for the caller, and alerts")
    @Parameter(name = AGREEMENT, in = ParameterIn.QUERY, description = "Of this agreement alone")
    @APIResponse(responseCode = "200", description = "The overview", content = @Content(schema = @Schema(implementation = Overview.class)))
    public Overview overview() {
        return readOverview.of(id(Query.of(uri.getQueryParameters(), AGREEMENT).text(AGREEMENT)));
    }

    private static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?" + AGREEMENT, AGREEMENT);
        }
    }
}
