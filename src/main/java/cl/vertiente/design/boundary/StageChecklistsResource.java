package cl.vertiente.design.boundary;

import cl.vertiente.shared.Page;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stages ask of the file of a design. */
@Path("stage-checklists")
@Tag(name = "Designs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class StageChecklistsResource {

    @Inject
    private ReadStageChecklists readLists;

    @Inject
    private PublishStageChecklist publishList;

    @GET
    @Operation(summary = "List the versions of what stages ask, the newest first")
    @APIResponse(responseCode = "200", description = "All of them, each whole")
    public Page<StageChecklistView> list() {
        return new Page<>(readLists.all(), null, Map.of());
    }

    @POST
    @Operation(summary = "Publish another version, whole and with its source; the same as the last one changes nothing")
    @APIResponse(responseCode = "201", description = "Published",
            content = @Content(schema = @Schema(implementation = StageChecklistView.class)))
    @APIResponse(responseCode = "200", description = "It says what the last one says",
            content = @Content(schema = @Schema(implementation = StageChecklistView.class)))
    @APIResponse(responseCode = "409", description = "Another version was published at the same moment")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response publish(@NotNull @Valid PublishStageChecklist.Request asked) {
        var published = publishList.publish(asked);
        return Response.status(published.created() ? 201 : 200).entity(published.checklist()).build();
    }
}
