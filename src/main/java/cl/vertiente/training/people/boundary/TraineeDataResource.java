package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.rest.Spreadsheets;
import cl.vertiente.training.people.domain.HeldTrainee;
import cl.vertiente.training.people.domain.TraineeHoldings;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is held about somebody who was trained, and what they may ask for (Ley 21.719). */
@Path("trainees")
@Tag(name = "Training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class TraineeDataResource {

    @Inject
    private ReadTraineeData readData;

    @Inject
    private ExportTraineeData exportData;

    @Inject
    private RectifyTrainee rectifyTrainee;

    @Inject
    private BlockTrainee blockTrainee;

    @Inject
    private ReadBlockedTrainees readBlocked;

    @Inject
    private Precondition precondition;

    @Inject
    private Spreadsheets sheets;

    @Context
    private Request request;

    @Context
    private UriInfo uri;

    /** A page of readings. */
    @Schema(name = "TraineeAccessPage")
    public record AccessPage(List<HeldTrainee.Access> items, String next, Map<String, Long> counts) {
    }

    /** All whose data are blocked. */
    @Schema(name = "BlockedTraineePage")
    public record BlockedPage(List<ReadBlockedTrainees.BlockedTrainee> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Path("blocked")
    @Operation(summary = "List whose data are blocked, by the moment of the blocking; the reading is logged")
    @APIResponse(responseCode = "200", description = "All of them",
            content = @Content(schema = @Schema(ref = "BlockedTraineePage", implementation = BlockedPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown filter")
    public Page<ReadBlockedTrainees.BlockedTrainee> blocked() {
        Query.of(uri.getQueryParameters());
        return new Page<>(readBlocked.all(), null, Map.of());
    }

    @GET
    @Path("{trainee}/data")
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "Everything that is held about a trainee, as JSON or as a spreadsheet, to be handed to them; it is logged")
    @APIResponse(responseCode = "200", description = "What is held; the version that a change needs is in ETag", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HeldTrainee.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    public Response data(@PathParam("trainee") String trainee) {
        var id = Ids.parse(trainee);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            var file = new ByteArrayOutputStream();
            exportData.write(id, file);
            return sheets.answer("training.data.file", out -> file.writeTo(out));
        }
        return Response.ok(exportData.of(id), MediaType.APPLICATION_JSON).tag(ETags.of(readData.view(id))).build();
    }

    @GET
    @Path("{trainee}/accesses")
    @Operation(summary = "List who read the data of a trainee, when and for what, the last first; the reading is logged too")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page",
            content = @Content(schema = @Schema(ref = "TraineeAccessPage", implementation = AccessPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    public Page<HeldTrainee.Access> accesses(@PathParam("trainee") String trainee) {
        var query = Query.of(uri.getQueryParameters());
        return readData.accesses(Ids.parse(trainee), query.after(2).map(TraineeDataResource::after).orElse(null), query.limit());
    }

    static TraineeHoldings.After after(List<String> key) {
        try {
            return new TraineeHoldings.After(Instant.parse(key.get(0)), Ids.parse(key.get(1)));
        } catch (DateTimeException notOurs) {
            throw new Unreadable("shared.query.value", "?after", "after");
        }
    }

    @POST
    @Path("{trainee}/rectify")
    @Operation(summary = "Correct name, RUT or document of a trainee, with who asked for it and why (If-Match)",
            description = "What stood there stays in the trail.")
    @APIResponse(responseCode = "200", description = "As they are now",
            content = @Content(schema = @Schema(implementation = TraineeView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    @APIResponse(responseCode = "409", description = "Nothing changes, the RUT is somebody else's, merged, or forgotten")
    @APIResponse(responseCode = "412", description = "They changed since they were read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response rectify(@PathParam("trainee") String trainee, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RectifyTrainee.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(rectifyTrainee.rectify(Ids.parse(trainee), asked));
    }

    @POST
    @Path("{trainee}/block")
    @Operation(summary = "Block the data of a trainee: shown in no list and no search, while counts and attendances stay (If-Match)")
    @APIResponse(responseCode = "200", description = "As they are now",
            content = @Content(schema = @Schema(implementation = TraineeView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    @APIResponse(responseCode = "409", description = "Blocked before, merged, or forgotten")
    @APIResponse(responseCode = "412", description = "They changed since they were read")
    @APIResponse(responseCode = "422", description = "Who asks, when or why is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response block(@PathParam("trainee") String trainee, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RightsForm asked) {
        precondition.expect(ifMatch, true);
        return answer(blockTrainee.block(Ids.parse(trainee), asked));
    }

    @POST
    @Path("{trainee}/unblock")
    @Operation(summary = "Take the blocking of the data of a trainee back, with the reason (If-Match)")
    @APIResponse(responseCode = "200", description = "As they are now",
            content = @Content(schema = @Schema(implementation = TraineeView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    @APIResponse(responseCode = "409", description = "Not blocked")
    @APIResponse(responseCode = "412", description = "They changed since they were read")
    @APIResponse(responseCode = "422", description = "Who asks, when or why is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response unblock(@PathParam("trainee") String trainee, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RightsForm asked) {
        precondition.expect(ifMatch, true);
        return answer(blockTrainee.unblock(Ids.parse(trainee), asked));
    }

    private static Response answer(TraineeView trainee) {
        return Response.ok(trainee).tag(ETags.of(trainee)).build();
    }
}
