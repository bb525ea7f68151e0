package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.job.FollowJobs;
import cl.vertiente.job.JobView;
import cl.vertiente.shared.Ids;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Computing all indexes again. */
@Path("service-index/recomputations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnosis")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class IndexRunsResource {

    @Inject
    private IndexJobs indexJobs;

    @Inject
    private FollowJobs followJobs;

    @Inject
    private ReadIndexRuns readRuns;

    @Context
    private UriInfo uri;

    @POST
    @Operation(summary = "Compute all indexes again by the table in force, and weigh all gaps anew, in the background",
            description = "The result of the work ends in the identifier of its report. What comes out the same leaves nothing.")
    @APIResponse(responseCode = "202", description = "The work, to be followed at the address in Location",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "409", description = "Too much unfinished work of the same person")
    public Response start() {
        var job = indexJobs.recompute();
        return Response.accepted(followJobs.one(job)).location(uri.getBaseUriBuilder().path("jobs/" + job).build()).build();
    }

    @GET
    @Path("{run}")
    @Operation(summary = "Read what computing all indexes again found, with the first thousand differences and their causes")
    @APIResponse(responseCode = "200", description = "The report",
            content = @Content(schema = @Schema(implementation = IndexRunView.class)))
    @APIResponse(responseCode = "404", description = "Unknown")
    public IndexRunView read(@PathParam("run") String run) {
        return readRuns.one(Ids.parse(run));
    }
}
