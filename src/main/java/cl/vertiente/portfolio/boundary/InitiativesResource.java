package cl.vertiente.portfolio.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.rest.Spreadsheets;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeRow;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.portfolio.domain.Typology;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** The initiatives on their way to public investment. */
@Path("initiatives")
@Tag(name = "Portfolio")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class InitiativesResource {

    @Inject
    private ReadInitiatives read;

    @Inject
    private ReadInitiativeClocks readClocks;

    @Inject
    private ExportInitiatives export;

    @Inject
    private KeepInitiative keep;

    @Inject
    private Precondition precondition;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    @Schema(name = "InitiativePage")
    public record InitiativePage(List<InitiativeRow> items, String next, Map<String, Long> counts) {
    }

    /** The clocks, as the interface describes them. */
    @Schema(name = "InitiativeClockPage")
    public record InitiativeClockPage(List<ReadInitiativeClocks.Running> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the initiatives in view, the newest first",
            description = "Those that agreements of the caller's regions brought forth.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of the name, or the BIP code")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement that has a share in it")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region of such an agreement")
    @Parameter(name = "commune", in = ParameterIn.QUERY, description = "CUT of a commune")
    @Parameter(name = "system", in = ParameterIn.QUERY, description = "Identifier of a committee")
    @Parameter(name = "typology", in = ParameterIn.QUERY, schema = @Schema(implementation = Typology.class))
    @Parameter(name = "stage", in = ParameterIn.QUERY, schema = @Schema(implementation = InvestmentStage.class))
    @Parameter(name = "source", in = ParameterIn.QUERY, schema = @Schema(implementation = FundingSource.class))
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = PipelineState.class))
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(ref = "InitiativePage", implementation = InitiativePage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response list() {
        var query = Query.of(uri.getQueryParameters(), InitiativeParameters.NAMES);
        var filter = InitiativeParameters.filter(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            read.countsByState(filter);
            return sheets.answer("portfolio.file", out -> export.write(filter, out));
        }
        return Response.ok(read.list(filter, query.after(2).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("clocks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the clocks that run on the initiatives in view, the most pressing first, with whose turn it is")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "Nothing that runs out later", schema = @Schema(format = "date"))
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @APIResponse(responseCode = "200", description = "What presses; there is no further page",
            content = @Content(schema = @Schema(ref = "InitiativeClockPage", implementation = InitiativeClockPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter, or a value that cannot be read")
    public Page<ReadInitiativeClocks.Running> clocks() {
        var query = Query.of(uri.getQueryParameters(), "until");
        return readClocks.pressing(query.date("until"), query.limit());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read one with all that is known of it")
    @APIResponse(responseCode = "200", description = "It; its version is in ETag",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    public Response one(@PathParam("id") String id) {
        return answer(200, read.one(Ids.parse(id)));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep one under an identifier of the client, or change it; the same again changes nothing",
            description = "A change needs If-Match. The server makes its name and derives its state from its events.")
    @APIResponse(responseCode = "201", description = "Kept",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    @APIResponse(responseCode = "404", description = "Not an identifier, or of another region")
    @APIResponse(responseCode = "409", description = "Its code was given to another at the same moment")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response keep(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InitiativeRequest asked) {
        precondition.expect(ifMatch, true);
        var kept = keep.keep(Ids.parse(id), asked);
        return answer(kept.created() ? 201 : 200, kept.initiative());
    }

    private static Response answer(int status, InitiativeView view) {
        return Response.status(status).entity(view).tag(ETags.of(view)).build();
    }
}
