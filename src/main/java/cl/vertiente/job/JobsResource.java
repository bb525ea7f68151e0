package cl.vertiente.job;

import cl.vertiente.shared.Ids;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Long work in the background, followed and stopped by whoever asked for it. */
@Path("jobs/{id}")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "404", description = "Unknown, or of somebody else")
public class JobsResource {

    @Inject
    private FollowJobs followJobs;

    @Inject
    private CancelJob cancelJob;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read how far long work is, and where its result stands")
    @APIResponse(responseCode = "200", description = "As it stands", content = @Content(schema = @Schema(implementation = JobView.class)))
    public JobView read(@PathParam("id") String id) {
        return followJobs.one(Ids.parse(id));
    }

    @DELETE
    @Operation(summary = "Ask long work to stop: at its next step it ends and leaves nothing; what is over stays as it is")
    @APIResponse(responseCode = "204", description = "It will stop, or is over already")
    public void cancel(@PathParam("id") String id) {
        cancelJob.cancel(Ids.parse(id));
    }
}
