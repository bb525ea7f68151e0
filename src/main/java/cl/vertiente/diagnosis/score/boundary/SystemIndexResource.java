package cl.vertiente.diagnosis.score.boundary;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The service index of a system over time. */
@Path("water-systems/{id}/service-index")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnosis")
@APIResponse(responseCode = "400", description = "An unknown parameter, or a day that cannot be read")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class SystemIndexResource {

    @Inject
    private ReadServiceIndex readIndex;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "Read the service index of a system by date, each with its criteria, and what changed between two days",
            description = "From the visit that held on the first day to the one that held on the last, such as before and after an"
            + " intervention. Two that were computed by different tables are compared by the later one.")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First day; the first visit when not said")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last day; the latest visit when not said")
    @APIResponse(responseCode = "200", description = "The indexes, and the first beside the last",
            content = @Content(schema = @Schema(implementation = ServiceIndexHistory.class)))
    @APIResponse(responseCode = "422", description = "The first day is after the last")
    public ServiceIndexHistory read(@PathParam("id") String id) {
        var query = Query.of(uri.getQueryParameters(), "from", "to");
        return readIndex.of(Ids.parse(id), query.date("from"), query.date("to"));
    }
}
