package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.activity.domain.ActivityVerb;
import cl.vertiente.training.activity.domain.ActivityView;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps in the life of a training activity. */
@Path("training-activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Training")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who neither teaches here nor answers for a committee")
@APIResponse(responseCode = "404", description = "Unknown, of another region, or not held yet for the regional government")
@APIResponse(responseCode = "409", description = "Its state forbids it")
@APIResponse(responseCode = "412", description = "It changed since it was read")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class TrainingActivityVerbsResource {

    @Inject
    private MoveActivity moveActivity;

    @Inject
    private ValidateActivity validateActivity;

    @Inject
    private Precondition precondition;

    @POST
    @Path("{id}/suspend")
    @Operation(summary = "Suspend an activity with its reason (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @APIResponse(responseCode = "422", description = "No reason")
    public Response suspend(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityMover.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(moveActivity.move(Ids.parse(id), ActivityVerb.SUSPEND, asked));
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "Take a suspended activity up again (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @APIResponse(responseCode = "422", description = "A text that is too long")
    public Response resume(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityMover.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(moveActivity.move(Ids.parse(id), ActivityVerb.RESUME, asked));
    }

    @POST
    @Path("{id}/hold")
    @Operation(summary = "Say that an activity was held: every session is closed or does not take place (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @APIResponse(responseCode = "422", description = "A text that is too long")
    public Response hold(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityMover.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(moveActivity.move(Ids.parse(id), ActivityVerb.HOLD, asked));
    }

    @POST
    @Path("{id}/validate")
    @Operation(summary = "Say that an activity that was held counts (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @APIResponse(responseCode = "422", description = "A text that is too long")
    public Response validate(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityMover.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(validateActivity.move(Ids.parse(id), ActivityVerb.VALIDATE, asked));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "Take a validation back with its reason (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @APIResponse(responseCode = "422", description = "No reason")
    public Response reopen(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityMover.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(validateActivity.move(Ids.parse(id), ActivityVerb.REOPEN, asked));
    }

    private static Response answer(ActivityView view) {
        return Response.ok(view).tag(ETags.of(view)).build();
    }
}
