package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.PaymentView;
import cl.vertiente.improvement.domain.ProbablePayment;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is asked and paid for an improvement. */
@Path("improvements")
@Tag(name = "Improvements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not answer for the committee")
@APIResponse(responseCode = "404", description = "Unknown, of another region, or not approved yet for the regional government")
public class ImprovementMoneyResource {

    @Inject
    private KeepQuote keepQuote;

    @Inject
    private ReadPayments readPayments;

    @Inject
    private ReadProbablePayments readProbable;

    @Inject
    private RecordPayment recordPayment;

    @Inject
    private AnnulPayment annulPayment;

    @Context
    private UriInfo uri;

    @PUT
    @Path("{id}/quotes/{quote}")
    @Operation(summary = "Write a quote down under an identifier of the client, before the order; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Written down",
            content = @Content(schema = @Schema(implementation = ImprovementView.class)))
    @APIResponse(responseCode = "200", description = "It was there",
            content = @Content(schema = @Schema(implementation = ImprovementView.class)))
    @APIResponse(responseCode = "409", description = "The identifier says something else already, or it was ordered")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response quote(@PathParam("id") String id, @PathParam("quote") String quote, @NotNull @Valid KeepQuote.Request asked) {
        var kept = keepQuote.keep(Ids.parse(id), Ids.parse(quote), asked);
        return answer(kept.created() ? 201 : 200, kept.improvement());
    }

    @GET
    @Path("{id}/payments")
    @Operation(summary = "What was paid of it, voucher by voucher", description = "The regional government sees vouchers that were sent.")
    @Parameter(name = "inForce", in = ParameterIn.QUERY, description = "true: only what counts, whose sum is what was paid")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Page<PaymentView> payments(@PathParam("id") String id) {
        var inForce = Query.of(uri.getQueryParameters(), "inForce").flag("inForce", false);
        return new Page<>(readPayments.of(Ids.parse(id), inForce), null, Map.of());
    }

    @GET
    @Path("{id}/probable-payments")
    @Operation(summary = "Expenses that may pay what it owes, though nobody said so: of its supplier, on its line, since its order")
    @APIResponse(responseCode = "200", description = "All of them, the latest first; none when nothing is owed")
    public Page<ProbablePayment> probablePayments(@PathParam("id") String id) {
        return new Page<>(readProbable.of(Ids.parse(id)), null, Map.of());
    }

    @PUT
    @Path("{id}/payments/{payment}")
    @Operation(summary = "Say what part of a voucher pays it, under an identifier of the client; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Recorded",
            content = @Content(schema = @Schema(implementation = ImprovementView.class)))
    @APIResponse(responseCode = "200", description = "It was there",
            content = @Content(schema = @Schema(implementation = ImprovementView.class)))
    @APIResponse(responseCode = "409", description = "The identifier says something else already, nothing was ordered, or the voucher"
            + " holds its line of the budget over what was approved")
    @APIResponse(responseCode = "422", description = "No such expense in force, on another line, or more than it charges")
    public Response pay(@PathParam("id") String id, @PathParam("payment") String payment, @NotNull @Valid RecordPayment.Request asked) {
        var recorded = recordPayment.record(Ids.parse(id), Ids.parse(payment), asked);
        return answer(recorded.created() ? 201 : 200, recorded.improvement());
    }

    @POST
    @Path("{id}/payments/{payment}/annul")
    @Operation(summary = "Say with its reason that a payment was put to it by error")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = ImprovementView.class)))
    @APIResponse(responseCode = "409", description = "It was annulled for another reason")
    @APIResponse(responseCode = "422", description = "No reason")
    public Response annul(@PathParam("id") String id, @PathParam("payment") String payment, @NotNull @Valid AnnulPayment.Request asked) {
        return answer(200, annulPayment.annul(Ids.parse(id), Ids.parse(payment), asked));
    }

    private static Response answer(int status, ImprovementView view) {
        return Response.status(status).entity(view).tag(ETags.of(view)).build();
    }
}
