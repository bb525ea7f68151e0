package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.administration.domain.RetentionView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How long records about people are kept. */
@Path("retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class RetentionResource {

    @Inject
    private ReadRetention readRetention;

    @Inject
    private SetRetention setRetention;

    /** The terms, as the interface describes them. */
    @Schema(name = "RetentionPage")
    public record RetentionPage(List<RetentionView> items, String next) {
    }

    @GET
    @Operation(summary = "List how long each kind of record about people is kept, and how many have reached their term")
    @APIResponse(responseCode = "200", description = "All kinds",
            content = @Content(schema = @Schema(implementation = RetentionPage.class)))
    public Page<RetentionView> retention() {
        return new Page<>(readRetention.all(), null, Map.of());
    }

    @PUT
    @Path("{kind}/rules/{rule}")
    @Operation(summary = "Set how long a kind of record is kept, from today or a later day on, with the reason")
    @APIResponse(responseCode = "200", description = "Set before",
            content = @Content(schema = @Schema(implementation = SetRetention.Term.class)))
    @APIResponse(responseCode = "201", description = "Set",
            content = @Content(schema = @Schema(implementation = SetRetention.Term.class)))
    @APIResponse(responseCode = "404", description = "No such kind")
    @APIResponse(responseCode = "409", description = "Another term under this identifier")
    @APIResponse(responseCode = "422", description = "A term in the past, too short, too long, or without a reason")
    public Response set(@PathParam("kind") String kind, @PathParam("rule") String rule, @NotNull @Valid SetRetention.Term term) {
        boolean created = setRetention.set(kind(kind), Ids.parse(rule), term);
        return Response.status(created ? Response.Status.CREATED : Response.Status.OK).entity(term).build();
    }

    static RetentionKind kind(String name) {
        return Arrays.stream(RetentionKind.values()).filter(kind -> kind.name().equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("shared.not-found", ""));
    }
}
