package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is measured in water, and within which limits. */
@Path("water-parameters")
@Tag(name = "Water quality")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class WaterParametersResource {

    @Inject
    private ReadWaterNorms readNorms;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "The parameters with the units they may be written in and the limit in force on a day")
    @Parameter(name = "date", in = ParameterIn.QUERY, description = "The limits of this day; of today when not said")
    @APIResponse(responseCode = "200", description = "All of them, in the order of the forms")
    @APIResponse(responseCode = "400", description = "An unknown parameter, or no day")
    public Page<ParameterView> parameters() {
        return new Page<>(readNorms.on(Query.of(uri.getQueryParameters(), "date").date("date")), null, Map.of());
    }
}
