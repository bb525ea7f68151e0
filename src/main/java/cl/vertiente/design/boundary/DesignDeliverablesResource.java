package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.DesignView;
import cl.vertiente.design.domain.ReviewVerdict;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What designs deliver, version by version, and what is said of it; and by which initiatives their works ask public money. */
@Path("engineering-designs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Designs")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, of another region, or not for the caller yet")
public class DesignDeliverablesResource {

    @Inject
    private DeliverProduct deliverProduct;

    @Inject
    private ReviewDeliverable reviewDeliverable;

    @Inject
    private ReadDesignDocument readDocument;

    @Inject
    private LinkInitiative linkInitiative;

    @Inject
    private Precondition precondition;

    @PUT
    @Path("{id}/products/{code}/deliverables/{entry}")
    @Operation(summary = "Deliver a version of a product under an identifier of the client; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Delivered", content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "200", description = "It was there",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "409",
            description = "The identifier says something else, the document is the last version, or nobody works on it")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response deliver(@PathParam("id") String id, @PathParam("code") String code, @PathParam("entry") String entry,
            @NotNull @Valid DeliverProduct.Request asked) {
        var recorded = deliverProduct.deliver(Ids.parse(id), code, Ids.parse(entry), asked);
        return answer(recorded.created() ? 201 : 200, recorded.design());
    }

    @POST
    @Path("{id}/deliverables/{entry}/observe")
    @Operation(summary = "Say what is to be answered or mended in the last version of a product (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "409", description = "Another version came, it was said already, or the design is closed")
    @APIResponse(responseCode = "412", description = "The design changed since it was read")
    @APIResponse(responseCode = "422", description = "No words")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response observe(@PathParam("id") String id, @PathParam("entry") String entry, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReviewDeliverable.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(200, reviewDeliverable.review(Ids.parse(id), Ids.parse(entry), ReviewVerdict.OBSERVE, asked));
    }

    @POST
    @Path("{id}/deliverables/{entry}/approve")
    @Operation(summary = "Approve the last version of a product (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "409", description = "Another version came, it was said already, or the design is closed")
    @APIResponse(responseCode = "412", description = "The design changed since it was read")
    @APIResponse(responseCode = "422", description = "A text that is too long")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response approve(@PathParam("id") String id, @PathParam("entry") String entry, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReviewDeliverable.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(200, reviewDeliverable.review(Ids.parse(id), Ids.parse(entry), ReviewVerdict.APPROVE, asked));
    }

    @POST
    @Path("{id}/deliverables/{entry}/return")
    @Operation(summary = "Return the last version of a product with its reason (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "409", description = "Another version came, it was said already, or the design is closed")
    @APIResponse(responseCode = "412", description = "The design changed since it was read")
    @APIResponse(responseCode = "422", description = "No words")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response giveBack(@PathParam("id") String id, @PathParam("entry") String entry, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReviewDeliverable.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(200, reviewDeliverable.review(Ids.parse(id), Ids.parse(entry), ReviewVerdict.RETURN, asked));
    }

    @PUT
    @Path("{id}/initiatives/{initiative}")
    @Operation(summary = "Say by which initiative the works of a design ask public money; the same again changes nothing")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "409", description = "The design was given up")
    public Response link(@PathParam("id") String id, @PathParam("initiative") String initiative) {
        return answer(200, linkInitiative.link(Ids.parse(id), Ids.parse(initiative), true));
    }

    @DELETE
    @Path("{id}/initiatives/{initiative}")
    @Operation(summary = "Say that it was not that initiative; the same again changes nothing")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "409", description = "The design was given up")
    public Response unlink(@PathParam("id") String id, @PathParam("initiative") String initiative) {
        return answer(200, linkInitiative.link(Ids.parse(id), Ids.parse(initiative), false));
    }

    @GET
    @Path("{id}/evidence/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read a document that a design delivered")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") String id, @PathParam("sha256") String sha256) {
        return readDocument.read(Ids.parse(id), sha256).answer();
    }

    private static Response answer(int status, DesignView view) {
        return Response.status(status).entity(view).tag(ETags.of(view)).build();
    }
}
