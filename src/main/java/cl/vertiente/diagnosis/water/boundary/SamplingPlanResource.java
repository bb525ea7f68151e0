package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which samples of its water are asked of a system. */
@Path("water-systems/{id}/sampling-plan")
@Tag(name = "Water quality")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class SamplingPlanResource {

    @Inject
    private ReadSamplingPlan readPlan;

    @Inject
    private PlanSampling planSampling;

    @Context
    private UriInfo uri;

    /** All lines, as the interface describes them. */
    @Schema(name = "SamplingPlanPage")
    public record Lines(List<SamplingLineView> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Operation(summary = "List the lines in force on a day, each with the samples taken within its last period and how many are missing")
    @Parameter(name = "date", in = ParameterIn.QUERY, description = "As of the end of this day; today when not said")
    @APIResponse(responseCode = "200", description = "The plan",
            content = @Content(schema = @Schema(ref = "SamplingPlanPage", implementation = Lines.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter, or no day")
    public Page<SamplingLineView> plan(@PathParam("id") String id) {
        return new Page<>(readPlan.of(Ids.parse(id), Query.of(uri.getQueryParameters(), "date").date("date")), null, Map.of());
    }

    @PUT
    @Path("{line}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say from which day on so many samples are asked, under an identifier of the client; again changes nothing")
    @APIResponse(responseCode = "201", description = "Recorded: the plan as it is now",
            content = @Content(schema = @Schema(ref = "SamplingPlanPage", implementation = Lines.class)))
    @APIResponse(responseCode = "200", description = "It was there",
            content = @Content(schema = @Schema(ref = "SamplingPlanPage", implementation = Lines.class)))
    @APIResponse(responseCode = "409", description = "The identifier says something else already, or the system goes on in another")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response plan(@PathParam("id") String id, @PathParam("line") String line, @NotNull @Valid SamplingRequest asked) {
        boolean created = planSampling.plan(Ids.parse(id), Ids.parse(line), asked);
        return Response.status(created ? 201 : 200).entity(plan(id)).build();
    }
}
