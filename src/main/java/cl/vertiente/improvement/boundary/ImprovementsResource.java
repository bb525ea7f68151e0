package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.ImprovementRow;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.LineStanding;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.rest.Spreadsheets;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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

/** The improvements of the agreements. */
@Path("improvements")
@Tag(name = "Improvements")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not answer for the committee")
public class ImprovementsResource {

    @Inject
    private ReadImprovements read;

    @Inject
    private ReadImprovementDocument readDocument;

    @Inject
    private ExportImprovements export;

    @Inject
    private KeepImprovement keep;

    @Inject
    private ImprovementSteps steps;

    @Inject
    private ReadImprovementLine readLine;

    @Inject
    private Precondition precondition;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /**
     * One that was taken a step on.
     *
     * @param line where its line of the budget stands, once it was approved; absent after other steps
     */
    @Schema(name = "MovedImprovement")
    public record Moved(@JsonUnwrapped ImprovementView improvement, @JsonInclude(JsonInclude.Include.NON_NULL) LineStanding line) {
    }

    /** One page, as the interface describes it. */
    @Schema(name = "ImprovementPage")
    public record ImprovementPage(List<ImprovementRow> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the improvements in view, the newest first",
            description = "The regional government reads those that were approved.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of the title, the code, the kind or the committee")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region")
    @Parameter(name = "commune", in = ParameterIn.QUERY, description = "CUT of the commune")
    @Parameter(name = "system", in = ParameterIn.QUERY, description = "Identifier of a committee")
    @Parameter(name = "gap", in = ParameterIn.QUERY, description = "Identifier of the gap that is answered")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Code of a kind")
    @Parameter(name = "responsible", in = ParameterIn.QUERY, description = "Identifier of who answers for the committee")
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = ImprovementState.class))
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(ref = "ImprovementPage", implementation = ImprovementPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response list() {
        var query = Query.of(uri.getQueryParameters(), ImprovementParameters.NAMES);
        var filter = ImprovementParameters.filter(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            read.countsByState(filter);
            return sheets.answer("improvement.file", out -> export.write(filter, out));
        }
        return Response.ok(read.list(filter, query.after(2).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read one with all that is known of it")
    @APIResponse(responseCode = "200", description = "It; its version is in ETag",
            content = @Content(schema = @Schema(implementation = ImprovementView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, of another region, or not approved yet for the regional government")
    public Response one(@PathParam("id") String id) {
        return answer(200, read.one(Ids.parse(id)));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose one under an identifier of the client, or change it; the same again changes nothing",
            description = "A change needs If-Match and that nobody decided on it. The agreement never changes. The server gives the code.")
    @APIResponse(responseCode = "201", description = "Proposed",
            content = @Content(schema = @Schema(implementation = ImprovementView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = ImprovementView.class)))
    @APIResponse(responseCode = "404", description = "Not an identifier, or of another region")
    @APIResponse(responseCode = "409", description = "The identifier is another's, its state forbids it, or its gap is over or unconfirmed")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response keep(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ImprovementRequest asked) {
        precondition.expect(ifMatch, true);
        var kept = keep.keep(Ids.parse(id), asked);
        return answer(kept.created() ? 201 : 200, kept.improvement());
    }

    @POST
    @Path("{id}/{verb}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take one a step on: approve, reject, order, install, receive, operate or retire (If-Match)",
            description = "approve, order and receive need the document that shows it; reject and retire need a reason; order,"
            + " install and receive need what was ordered, delivered and handed over; receive needs a photo of before and one of after.")
    @APIResponse(responseCode = "200", description = "As it is now; what was approved says whether its line holds all that was approved",
            content = @Content(schema = @Schema(implementation = Moved.class)))
    @APIResponse(responseCode = "404", description = "Unknown improvement or step, or of another region")
    @APIResponse(responseCode = "409", description = "Its state forbids it, or photos are missing")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "No document, no reason, or a day that cannot be")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response move(@PathParam("id") String id, @PathParam("verb") String verb, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepRequest asked) {
        precondition.expect(ifMatch, true);
        var step = ImprovementSteps.verb(verb);
        var moved = steps.take(Ids.parse(id), step, asked);
        return Response.ok(new Moved(moved, step == ImprovementVerb.APPROVE ? readLine.of(Ids.parse(id)) : null)).tag(ETags.of(moved))
                .build();
    }

    @GET
    @Path("{id}/line")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is free of its line of the budget, beside what was approved of it and not ordered",
            description = "An approval reserves nothing: lacking says by how much all of them exceed the line. Every voucher counts.")
    @APIResponse(responseCode = "200", description = "Where it stands now",
            content = @Content(schema = @Schema(implementation = LineStanding.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    public LineStanding line(@PathParam("id") String id) {
        return readLine.of(Ids.parse(id));
    }

    @GET
    @Path("{id}/evidence/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read a document that shows one of its steps, or a quote")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "Unknown, of another region, or not approved yet for the regional government")
    public Response document(@PathParam("id") String id, @PathParam("sha256") String sha256) {
        return readDocument.read(Ids.parse(id), sha256).answer();
    }

    private static Response answer(int status, ImprovementView view) {
        return Response.status(status).entity(view).tag(ETags.of(view)).build();
    }
}
