package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.DesignRow;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.portfolio.domain.InvestmentStage;
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

/** The engineering designs of agreements, and how far their products are. */
@Path("engineering-designs")
@Tag(name = "Designs")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class EngineeringDesignsResource {

    @Inject
    private ReadDesigns read;

    @Inject
    private ExportDesigns export;

    @Inject
    private KeepDesign keep;

    @Inject
    private RecordDesignProgress recordProgress;

    @Inject
    private Precondition precondition;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    @Schema(name = "DesignPage")
    public record DesignPage(List<DesignRow> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the designs in view, the newest first",
            description = "Those of agreements of the caller's regions; for the regional government those that were begun.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of the name, or the code")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region of the agreement")
    @Parameter(name = "commune", in = ParameterIn.QUERY, description = "CUT of the commune of a committee")
    @Parameter(name = "system", in = ParameterIn.QUERY, description = "Identifier of a committee")
    @Parameter(name = "stage", in = ParameterIn.QUERY, schema = @Schema(implementation = InvestmentStage.class))
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = DesignState.class))
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "DesignPage", implementation = DesignPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response list() {
        var query = Query.of(uri.getQueryParameters(), DesignParameters.NAMES);
        var filter = DesignParameters.filter(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            read.countsByState(filter);
            return sheets.answer("design.file", out -> export.write(filter, out));
        }
        return Response.ok(read.list(filter, query.after(2).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read one with its products, reports and steps")
    @APIResponse(responseCode = "200", description = "It; its version is in ETag",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, of another region, or not begun yet for the regional government")
    public Response one(@PathParam("id") String id) {
        return answer(200, read.one(Ids.parse(id)));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep one under an identifier of the client, or change it; the same again changes nothing",
            description = "A change needs If-Match. The server makes its code and derives percentages and real days from reports.")
    @APIResponse(responseCode = "201", description = "Kept", content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "404", description = "Not an identifier, or of another region")
    @APIResponse(responseCode = "409", description = "Its state forbids it, or the identifier is of another agreement")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response keep(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DesignRequest asked) {
        precondition.expect(ifMatch, true);
        var kept = keep.keep(Ids.parse(id), asked);
        return answer(kept.created() ? 201 : 200, kept.design());
    }

    @PUT
    @Path("{id}/products/{code}/progress/{entry}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report how far a product is on a day, under an identifier of the client; the same again changes nothing",
            description = "In whatever order. Another report of the same day counts instead of the one before.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "200", description = "It was there",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, of another region, or a product that is not planned")
    @APIResponse(responseCode = "409", description = "The identifier says something else already, or nobody works on the design")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response progress(@PathParam("id") String id, @PathParam("code") String code, @PathParam("entry") String entry,
            @NotNull @Valid RecordDesignProgress.Request asked) {
        var recorded = recordProgress.record(Ids.parse(id), code, Ids.parse(entry), asked);
        return answer(recorded.created() ? 201 : 200, recorded.design());
    }

    private static Response answer(int status, DesignView view) {
        return Response.status(status).entity(view).tag(ETags.of(view)).build();
    }
}
