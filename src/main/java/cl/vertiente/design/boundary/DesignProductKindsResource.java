package cl.vertiente.design.boundary;

import cl.vertiente.design.boundary.KeepProductKinds.ProductKindRequest;
import cl.vertiente.design.boundary.ReadProductKinds.ProductKindView;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What designs deliver. */
@Path("design-product-kinds")
@Tag(name = "Designs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class DesignProductKindsResource {

    @Inject
    private ReadProductKinds readKinds;

    @Inject
    private KeepProductKinds keepKinds;

    @Inject
    private Precondition precondition;

    @GET
    @Operation(summary = "List what designs may deliver, in its order, retired kinds too")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<ProductKindView> list() {
        return new Page<>(readKinds.all(), null, Map.of());
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Add a kind under its code, or change its name, place or whether it is retired (If-Match)")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = ProductKindView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = ProductKindView.class)))
    @APIResponse(responseCode = "404", description = "No code: capitals, digits and underscores, a letter first")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response keep(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProductKindRequest asked) {
        precondition.expect(ifMatch, true);
        var kept = keepKinds.keep(code, asked);
        return Response.status(kept.created() ? 201 : 200).entity(kept.kind()).tag(ETags.of(kept.kind())).build();
    }
}
