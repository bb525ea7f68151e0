package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.job.FollowJobs;
import cl.vertiente.job.JobView;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Taking the indicators of all records from their answers again. */
@Path("diagnosis-indicators/recomputations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnoses")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class IndicatorRunsResource {

    @Inject
    private IndicatorJobs indicatorJobs;

    @Inject
    private FollowJobs followJobs;

    @Context
    private UriInfo uri;

    @POST
    @Operation(summary = "Take the indicators of all records from their answers again, in the background",
            description = "The result of the work ends in how many records were read and how many came out otherwise, as"
                    + " leidas=64&cambiaron=0; each of those is in the audit trail with what it said before.")
    @APIResponse(responseCode = "202", description = "The work, to be followed at the address in Location",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "409", description = "Too much unfinished work of the same person")
    public Response start() {
        var job = indicatorJobs.start();
        return Response.accepted(followJobs.one(job)).location(uri.getBaseUriBuilder().path("jobs/" + job).build()).build();
    }
}
