package cl.vertiente.improvement.boundary;

import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.improvement.boundary.KeepImprovementKinds.KindRequest;
import cl.vertiente.improvement.boundary.ReadImprovementKinds.KindView;
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

/** What is installed. */
@Path("improvement-kinds")
@Tag(name = "Improvements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class ImprovementKindsResource {

    @Inject
    private ReadImprovementKinds readKinds;

    @Inject
    private KeepImprovementKinds keepKinds;

    @Inject
    private Precondition precondition;

    @GET
    @Operation(summary = "List the kinds of improvements in their order, retired ones too")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<KindView> list() {
        return new Page<>(readKinds.all(), null, Map.of());
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Add a kind under its code, or change its words, unit, life, place or whether it is retired (If-Match)")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = KindView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = KindView.class)))
    @APIResponse(responseCode = "404", description = "No code: capitals, digits and underscores, a letter first")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response keep(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid KindRequest request) {
        precondition.expect(ifMatch, true);
        var kept = keepKinds.keep(code, request);
        return Response.status(kept.created() ? 201 : 200).entity(kept.kind()).tag(ETags.of(kept.kind())).build();
    }
}
