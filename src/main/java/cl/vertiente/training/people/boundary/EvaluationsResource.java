package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tests and surveys of an activity. */
@Path("training-activities/{activity}/evaluation")
@Tag(name = "Training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not keep this activity")
@APIResponse(responseCode = "404", description = "Unknown, of another region, or not held yet for the regional government")
public class EvaluationsResource {

    @Inject
    private KeepEvaluation keepEvaluation;

    @Inject
    private ReadEvaluation readEvaluation;

    @Inject
    private ReadScores readScores;

    @GET
    @Operation(summary = "Read the questions, the means and the gain of the tests, and the satisfaction, of nobody in particular")
    @APIResponse(responseCode = "200", description = "What it came to",
            content = @Content(schema = @Schema(implementation = ReadEvaluation.Results.class)))
    public ReadEvaluation.Results read(@PathParam("activity") String activity) {
        return readEvaluation.of(Ids.parse(activity));
    }

    @GET
    @Path("scores")
    @Operation(summary = "List the scores of each person")
    @APIResponse(responseCode = "200", description = "All of them, by name")
    public Page<ReadScores.PersonScores> scores(@PathParam("activity") String activity) {
        return new Page<>(readScores.of(Ids.parse(activity)), null, Map.of());
    }

    @PUT
    @Path("forms/{form}")
    @Operation(summary = "Say what the test or the survey asks, under an identifier made by the client; the last one of its kind is asked")
    @APIResponse(responseCode = "201", description = "Said",
            content = @Content(schema = @Schema(implementation = KeepEvaluation.Kept.class)))
    @APIResponse(responseCode = "200", description = "Said before",
            content = @Content(schema = @Schema(implementation = KeepEvaluation.Kept.class)))
    @APIResponse(responseCode = "409", description = "The identifier said something else, or the activity is validated")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response form(@PathParam("activity") String activity, @PathParam("form") String form,
            @NotNull @Valid KeepEvaluation.FormRequest request) {
        return answer(keepEvaluation.form(Ids.parse(activity), Ids.parse(form), request));
    }

    @PUT
    @Path("sheets/{sheet}")
    @Operation(summary = "Say what one person answered, or the score of a test on paper, under an identifier made by the client",
            description = "Of each test of a person the last sheet counts. A survey names nobody.")
    @APIResponse(responseCode = "201", description = "Said",
            content = @Content(schema = @Schema(implementation = KeepEvaluation.Kept.class)))
    @APIResponse(responseCode = "200", description = "Said before",
            content = @Content(schema = @Schema(implementation = KeepEvaluation.Kept.class)))
    @APIResponse(responseCode = "409", description = "The identifier said something else, or the activity is validated")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response sheet(@PathParam("activity") String activity, @PathParam("sheet") String sheet,
            @NotNull @Valid KeepEvaluation.SheetRequest request) {
        return answer(keepEvaluation.sheet(Ids.parse(activity), Ids.parse(sheet), request));
    }

    private static Response answer(KeepEvaluation.Kept kept) {
        return Response.status(kept.created() ? 201 : 200).entity(kept).build();
    }
}
