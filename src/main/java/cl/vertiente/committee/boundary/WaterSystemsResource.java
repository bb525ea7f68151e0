package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.BoardAttention;
import cl.vertiente.committee.domain.Segment;
import cl.vertiente.committee.domain.SystemState;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.rest.Spreadsheets;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The registry of water systems in view. */
@Path("water-systems")
@Tag(name = "Committees")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class WaterSystemsResource {


    @Inject
    private ReadWaterSystems readWaterSystems;

    @Inject
    private ExportWaterSystems exportWaterSystems;

    @Inject
    private EditWaterSystem editWaterSystem;

    @Inject
    private KeepBoard keepBoard;

    @Inject
    private MergeWaterSystems mergeWaterSystems;

    @Inject
    private Precondition precondition;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    @Schema(name = "WaterSystemPage")
    public record WaterSystemPage(List<WaterSystemRow> items, String next, Map<String, Long> counts) {
    }

    /** When and why somebody left; today when no day is said. */
    @Schema(name = "BoardEnd")
    public record End(LocalDate endedOn, @NotBlank @Size(max = 300) String reason) {
    }

    /** Which system goes on, and how it is known that they are one. */
    @Schema(name = "MergeRequest")
    public record Merge(@NotNull UUID into, @NotBlank @Size(max = 300) String reason) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the water systems by commune and name", description = "Counts by state leave the state filter out.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of name, commune or register number; accents do not matter")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region")
    @Parameter(name = "commune", in = ParameterIn.QUERY, description = "CUT of the commune")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement that serves it")
    @Parameter(name = "segment", in = ParameterIn.QUERY, schema = @Schema(implementation = Segment.class))
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = SystemState.class))
    @Parameter(name = "board", in = ParameterIn.QUERY, description = "DUE: a post of the board expired or ends soon",
            schema = @Schema(implementation = BoardAttention.class))
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "WaterSystemPage", implementation = WaterSystemPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response list() {
        var query = Query.of(uri.getQueryParameters(), WaterSystemParameters.NAMES);
        var filter = WaterSystemParameters.filter(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            readWaterSystems.countsByState(filter);
            return sheets.answer("committee.file", out -> exportWaterSystems.write(filter, out));
        }
        return Response.ok(readWaterSystems.list(filter, query.after(3).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read one water system with its operator, register facts and position")
    @APIResponse(responseCode = "200", description = "The water system; its version is in ETag",
            content = @Content(schema = @Schema(implementation = WaterSystemView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    public Response read(@PathParam("id") String id) {
        var view = readWaterSystems.one(Ids.parse(id));
        return Response.ok(view).tag(ETags.of(view)).build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change names, identity, operator and place of a water system; needs If-Match",
            description = "Without a place the known one stays. What a register says is not edited here.")
    @APIResponse(responseCode = "200", description = "The water system; its version is in ETag",
            content = @Content(schema = @Schema(implementation = WaterSystemView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    @APIResponse(responseCode = "409", description = "Merged into another, or the RUT is another operator's")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response edit(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WaterSystemRequest request) {
        precondition.expect(ifMatch, true);
        var view = editWaterSystem.edit(Ids.parse(id), request);
        return Response.ok(view).tag(ETags.of(view)).build();
    }

    @PUT
    @Path("{id}/board/{membership}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record who holds a post of the board, under an identifier made by the client; repeating changes nothing")
    @APIResponse(responseCode = "201", description = "Recorded",
            content = @Content(schema = @Schema(implementation = WaterSystemView.class)))
    @APIResponse(responseCode = "200", description = "Recorded before",
            content = @Content(schema = @Schema(implementation = WaterSystemView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    @APIResponse(responseCode = "409", description = "Another membership has this identifier")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response board(@PathParam("id") String id, @PathParam("membership") String membership,
            @NotNull @Valid BoardMemberRequest request) {
        var kept = keepBoard.record(Ids.parse(id), Ids.parse(membership), request);
        return Response.status(kept.created() ? 201 : 200).entity(kept.system()).tag(ETags.of(kept.system())).build();
    }

    @POST
    @Path("{id}/board/{membership}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say when somebody left the board before the end of the term")
    @APIResponse(responseCode = "200", description = "The water system",
            content = @Content(schema = @Schema(implementation = WaterSystemView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    @APIResponse(responseCode = "409", description = "It ended on another day")
    @APIResponse(responseCode = "422", description = "Before the election, or in the future")
    public WaterSystemView end(@PathParam("id") String id, @PathParam("membership") String membership, @NotNull @Valid End end) {
        return keepBoard.end(Ids.parse(id), Ids.parse(membership), end.endedOn(),
                end.reason());
    }

    @POST
    @Path("{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that a system is the duplicate of another of its commune, which goes on for it; needs If-Match")
    @APIResponse(responseCode = "200", description = "The duplicate, pointing at the other",
            content = @Content(schema = @Schema(implementation = WaterSystemView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    @APIResponse(responseCode = "409", description = "One of them is merged already, or one agreement serves both")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "No such system, itself, or of another commune")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public WaterSystemView merge(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Merge merge) {
        precondition.expect(ifMatch, true);
        return mergeWaterSystems.merge(Ids.parse(id), merge.into(), merge.reason());
    }
}
