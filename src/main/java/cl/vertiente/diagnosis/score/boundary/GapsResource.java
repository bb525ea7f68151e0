package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapDimension;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapState;
import cl.vertiente.diagnosis.score.domain.GapView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.rest.Spreadsheets;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/** What the committees lack. */
@Path("gaps")
@Tag(name = "Diagnosis")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not answer for this committee")
public class GapsResource {


    @Inject
    private ReadGaps readGaps;

    @Inject
    private ExportGaps exportGaps;

    @Inject
    private KeepGap keepGap;

    @Inject
    private MoveGap moveGap;

    @Inject
    private Precondition precondition;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    @Schema(name = "GapPage")
    public record GapPage(List<GapRow> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the gaps in view, the highest priority first: the weight of the severity times the people affected",
            description = "The regional government reads confirmed gaps of approved diagnoses. Those whose beneficiaries nobody knows"
            + " stand last.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of the description, the committee or the commune")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region")
    @Parameter(name = "commune", in = ParameterIn.QUERY, description = "CUT of the commune")
    @Parameter(name = "system", in = ParameterIn.QUERY, description = "Identifier of a water system")
    @Parameter(name = "diagnosis", in = ParameterIn.QUERY, description = "Identifier of a diagnosis")
    @Parameter(name = "severity", in = ParameterIn.QUERY, schema = @Schema(implementation = GapSeverity.class))
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = GapState.class))
    @Parameter(name = "component", in = ParameterIn.QUERY, schema = @Schema(implementation = GapComponent.class))
    @Parameter(name = "dimension", in = ParameterIn.QUERY, schema = @Schema(implementation = GapDimension.class))
    @Parameter(name = "confirmed", in = ParameterIn.QUERY, description = "false: proposals that nobody looked at")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "GapPage", implementation = GapPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response list() {
        var query = Query.of(uri.getQueryParameters(), GapParameters.NAMES);
        var filter = GapParameters.filter(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            readGaps.countsByState(filter);
            return sheets.answer("diagnosis.gap.file", out -> exportGaps.write(filter, out));
        }
        return Response.ok(readGaps.list(filter, query.after(2).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("{gap}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read one gap with its reason, what shows it and every step")
    @APIResponse(responseCode = "200", description = "The gap; its version is in ETag",
            content = @Content(schema = @Schema(implementation = GapView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, of another region, or not published yet")
    public Response read(@PathParam("gap") String gap) {
        return answer(200, readGaps.one(Ids.parse(gap)));
    }

    @PUT
    @Path("{gap}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a gap down under an identifier of the client, or describe it otherwise; the same again changes nothing",
            description = "A change needs If-Match, and confirms what was only proposed. Of which committee, agreement and visit it is"
            + " never changes.")
    @APIResponse(responseCode = "201", description = "Written down", content = @Content(schema = @Schema(implementation = GapView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = GapView.class)))
    @APIResponse(responseCode = "404", description = "Not an identifier")
    @APIResponse(responseCode = "409", description = "The identifier is another gap's, or its state forbids it")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response keep(@PathParam("gap") String gap, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GapRequest asked) {
        precondition.expect(ifMatch, true);
        var kept = keepGap.keep(Ids.parse(gap), asked);
        return answer(kept.created() ? 201 : 200, kept.gap());
    }

    @POST
    @Path("{gap}/{verb}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a gap one step on: confirm, prioritise, attend, resolve, discard or reopen (If-Match)",
            description = "discard and reopen need a reason; attend and resolve need what answers the gap.")
    @APIResponse(responseCode = "200", description = "The gap", content = @Content(schema = @Schema(implementation = GapView.class)))
    @APIResponse(responseCode = "404", description = "Unknown gap or step, of another region, or not published yet")
    @APIResponse(responseCode = "409", description = "Its state forbids it")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "No reason, nothing that answers it, or a day that cannot be")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response move(@PathParam("gap") String gap, @PathParam("verb") String verb, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MoveGap.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(200, moveGap.move(Ids.parse(gap), MoveGap.verb(verb), asked));
    }

    private static Response answer(int status, GapView view) {
        return Response.status(status).entity(view).tag(ETags.of(view)).build();
    }
}
