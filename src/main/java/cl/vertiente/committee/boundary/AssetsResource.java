package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.AssetView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The installations of a system. */
@Path("water-systems/{id}/assets")
@Tag(name = "Committees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not answer for this committee")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class AssetsResource {

    @Inject
    private ReadAssets readAssets;

    @Inject
    private KeepAssets keepAssets;

    @Inject
    private Precondition precondition;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "The installations of a system with what may be added up; a value that nobody saw is in no sum")
    @Parameter(name = "date", in = ParameterIn.QUERY, description = "As they were seen up to this day; today when not said")
    @APIResponse(responseCode = "200", description = "All of them",
            content = @Content(schema = @Schema(implementation = AssetView.All.class)))
    public AssetView.All list(@PathParam("id") String id) {
        return readAssets.of(Ids.parse(id), Query.of(uri.getQueryParameters(), "date").date("date"));
    }

    @GET
    @Path("{asset}")
    @Operation(summary = "Read one installation as it is now")
    @APIResponse(responseCode = "200", description = "The installation; its version is in ETag",
            content = @Content(schema = @Schema(implementation = AssetView.class)))
    public Response read(@PathParam("id") String id, @PathParam("asset") String asset) {
        return answer(200, readAssets.one(Ids.parse(id), Ids.parse(asset)));
    }

    @GET
    @Path("{asset}/observations")
    @Operation(summary = "Everything that was seen of one installation, the latest day first")
    @APIResponse(responseCode = "200", description = "All of it")
    public Page<AssetView> observations(@PathParam("id") String id, @PathParam("asset") String asset) {
        return new Page<>(readAssets.observations(Ids.parse(id), Ids.parse(asset)), null, Map.of());
    }

    @PUT
    @Path("{asset}")
    @Operation(summary = "Record what was seen of an installation, under an identifier made by the client; the same again changes nothing",
            description = "What is seen later is a further observation and needs If-Match.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = AssetView.class)))
    @APIResponse(responseCode = "200", description = "Seen again, or as it was",
            content = @Content(schema = @Schema(implementation = AssetView.class)))
    @APIResponse(responseCode = "409", description = "The identifier is another installation's, or the system was merged")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response keep(@PathParam("id") String id, @PathParam("asset") String asset, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AssetRequest request) {
        precondition.expect(ifMatch, true);
        var kept = keepAssets.keep(Ids.parse(id), Ids.parse(asset), request);
        return answer(kept.created() ? 201 : 200, kept.asset());
    }

    private static Response answer(int status, AssetView asset) {
        return Response.status(status).entity(asset).tag(ETags.of(asset)).build();
    }
}
