package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.PublishedView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
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

/** What others published of the multiplier, beside ours. */
@Path("multiplier/published")
@Tag(name = "Portfolio")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of an agreement of another region")
public class PublishedFiguresResource {

    @Inject
    private ReadPublishedFigures read;

    @Inject
    private RecordPublishedFigure recordFigure;

    @Inject
    private WithdrawPublishedFigure withdrawFigure;

    @Context
    private UriInfo uri;

    /** All of them, as the interface describes them. */
    @Schema(name = "PublishedFigurePage")
    public record Figures(List<PublishedView> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Operation(summary = "List what was published of the multiplier, each with ours of the same agreement or programme and the difference")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement; else all, and the whole programme")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "An instant of the past: what was known then")
    @APIResponse(responseCode = "200", description = "All in view",
            content = @Content(schema = @Schema(ref = "PublishedFigurePage", implementation = Figures.class)))
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    @APIResponse(responseCode = "422", description = "An instant too near to now")
    public Page<PublishedView> list() {
        var query = Query.of(uri.getQueryParameters(), "agreement", "asOf");
        return new Page<>(read.of(InitiativeParameters.id(query, "agreement"), query.instant("asOf")), null, Map.of());
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a published ratio or amount under an identifier of the client; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = PublishedView.class)))
    @APIResponse(responseCode = "200", description = "It was there",
            content = @Content(schema = @Schema(implementation = PublishedView.class)))
    @APIResponse(responseCode = "409", description = "The identifier says something else already")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response record(@PathParam("id") String id, @NotNull @Valid PublishedRequest asked) {
        var created = recordFigure.record(Ids.parse(id), asked);
        return Response.status(created ? 201 : 200).entity(read.one(Ids.parse(id))).build();
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say with its reason that it is compared no more; it stays to be seen")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = PublishedView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn for another reason")
    @APIResponse(responseCode = "422", description = "No reason")
    public PublishedView withdraw(@PathParam("id") String id, @NotNull @Valid WithdrawPublishedFigure.Request asked) {
        withdrawFigure.withdraw(Ids.parse(id), asked);
        return read.one(Ids.parse(id));
    }

    @GET
    @Path("{id}/evidence/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read the copy of a publication that was kept")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") String id, @PathParam("sha256") String sha256) {
        return read.document(Ids.parse(id), sha256).answer();
    }
}
