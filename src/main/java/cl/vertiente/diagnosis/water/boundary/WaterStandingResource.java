package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.WaterStanding;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the water of a system stands. */
@Path("water-systems/{id}/water-standing")
@Tag(name = "Water quality")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class WaterStandingResource {

    @Inject
    private ReadWaterStanding readStanding;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "What the last judged result of each parameter says, and what they come to; no verdict when none was judged")
    @Parameter(name = "date", in = ParameterIn.QUERY, description = "As of the end of this day; today when not said")
    @APIResponse(responseCode = "200", description = "The standing")
    @APIResponse(responseCode = "400", description = "An unknown parameter, or no day")
    public WaterStanding standing(@PathParam("id") String id) {
        return readStanding.of(Ids.parse(id), Query.of(uri.getQueryParameters(), "date").date("date"));
    }
}
