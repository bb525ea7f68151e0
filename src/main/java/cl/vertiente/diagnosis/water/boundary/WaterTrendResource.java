package cl.vertiente.diagnosis.water.boundary;

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

/** What was found in the water of a system by and by. */
@Path("water-systems/{id}/water-trend")
@Tag(name = "Water quality")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class WaterTrendResource {

    @Inject
    private ReadWaterTrend readTrend;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "All results of one parameter of a system with the limits that were in force")
    @Parameter(name = "parameter", in = ParameterIn.QUERY, description = "Code of the parameter; required")
    @APIResponse(responseCode = "200", description = "The series")
    @APIResponse(responseCode = "400", description = "No such parameter")
    public WaterTrend trend(@PathParam("id") String id) {
        return readTrend.of(Ids.parse(id), Query.of(uri.getQueryParameters(), "parameter").text("parameter"));
    }
}
