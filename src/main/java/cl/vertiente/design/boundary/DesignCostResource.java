package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.ChargedLine;
import cl.vertiente.design.domain.DesignCost;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What designs cost, by the lines of vouchers that were spent on them. */
@Path("engineering-designs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Designs")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, of another region or agreement, or not for the caller yet")
public class DesignCostResource {

    @Inject
    private ReadDesignCost readCost;

    @Inject
    private ReadChargeable readChargeable;

    @Inject
    private ChargeDesign chargeDesign;

    @GET
    @Path("{id}/cost")
    @Operation(summary = "Read what a design cost",
            description = "For the regional government by what stands in renderings that were sent.")
    @APIResponse(responseCode = "200", description = "The sum with the address of its lines",
            content = @Content(schema = @Schema(implementation = DesignCost.class)))
    public DesignCost cost(@PathParam("id") String id) {
        return readCost.of(Ids.parse(id));
    }

    @GET
    @Path("{id}/charges")
    @Operation(summary = "List the lines of vouchers in force that the cost of a design adds up")
    @APIResponse(responseCode = "200", description = "All of them, by day and folio")
    public Page<ChargedLine> charges(@PathParam("id") String id) {
        return new Page<>(readCost.of(Ids.parse(id)).charges(), null, Map.of());
    }

    @GET
    @Path("{id}/chargeable")
    @Operation(summary = "List the lines of vouchers of its agreement and component that are the cost of no design")
    @APIResponse(responseCode = "200", description = "All of them, by day and folio")
    public Page<ChargedLine> chargeable(@PathParam("id") String id) {
        return new Page<>(readChargeable.of(Ids.parse(id)), null, Map.of());
    }

    @PUT
    @Path("{id}/charges/{entry}")
    @Operation(summary = "Say that a line of a voucher was spent on a design,; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Said", content = @Content(schema = @Schema(implementation = DesignCost.class)))
    @APIResponse(responseCode = "200", description = "It was said", content = @Content(schema = @Schema(implementation = DesignCost.class)))
    @APIResponse(responseCode = "409",
            description = "The line is the cost of a design already, its voucher is out of force, or the identifier is used")
    @APIResponse(responseCode = "422", description = "No such line, or one of another component or committee")
    public Response charge(@PathParam("id") String id, @PathParam("entry") String entry, @NotNull @Valid ChargeDesign.Request asked) {
        var charged = chargeDesign.charge(Ids.parse(id), Ids.parse(entry), asked);
        return Response.status(charged.created() ? 201 : 200).entity(charged.cost()).build();
    }

    @POST
    @Path("{id}/charges/{entry}/release")
    @Operation(summary = "Say with its reason that a line was no cost of the design after all; once released it stays so")
    @APIResponse(responseCode = "200", description = "What it costs now",
            content = @Content(schema = @Schema(implementation = DesignCost.class)))
    @APIResponse(responseCode = "422", description = "No reason")
    public DesignCost release(@PathParam("id") String id, @PathParam("entry") String entry, @NotNull @Valid ChargeDesign.Reason asked) {
        return chargeDesign.release(Ids.parse(id), Ids.parse(entry), asked);
    }
}
