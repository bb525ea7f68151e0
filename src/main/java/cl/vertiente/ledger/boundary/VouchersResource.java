package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.Charge;
import cl.vertiente.ledger.domain.VoucherFilter;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The vouchers of an agreement. */
@Path("agreements/{agreement}")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class VouchersResource {

    @Inject
    private RecordVoucher recordVoucher;

    @Inject
    private AttachEvidence attachEvidence;

    @Inject
    private AnnulVoucher annulVoucher;

    @Inject
    private Precondition precondition;

    @Inject
    private OpenVoucher openVoucher;

    @Inject
    private ReadVouchers readVouchers;

    @Inject
    private ReadVoucherEvidence readEvidence;

    @Inject
    private ReadCharges readCharges;

    @PathParam("agreement")
    private String agreement;

    @Context
    private UriInfo uri;

    /** Why. */
    public record Reason(@Size(max = 500) String reason) {
    }

    @GET
    @Path("vouchers")
    @Operation(summary = "List vouchers by date; filters: period, kind, component, budgetLine, state, finding, inForce")
    @Parameter(name = "period", in = ParameterIn.QUERY, description = "Month of payment, as 2026-06")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "EXPENSE, INCOME, JOURNAL or REPAYMENT")
    @Parameter(name = "component", in = ParameterIn.QUERY, description = "Component of the budget line")
    @Parameter(name = "budgetLine", in = ParameterIn.QUERY, description = "Identifier of a budget line")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "In force, annulled or corrected")
    @Parameter(name = "finding", in = ParameterIn.QUERY, description = "A finding of the rules of the money")
    @Parameter(name = "inForce", in = ParameterIn.QUERY, description = "true: neither annulled nor corrected")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "Unknown filter or value")
    public Page<VoucherView> list() {
        var query = Query.of(uri.getQueryParameters(), VoucherQuery.NAMES);
        var filter = VoucherQuery.filter(query);
        var after = query.after(2).map(VouchersResource::after).orElse(null);
        var found = readVouchers.many(Ids.parse(agreement), filter, after, query.limit());
        var last = found.vouchers().isEmpty() ? null : found.vouchers().get(found.vouchers().size() - 1);
        return new Page<>(found.vouchers(), found.more() ? PageKey.of(last.date(), last.id()) : null, found.counts());
    }

    private static VoucherFilter.After after(List<String> key) {
        try {
            return new VoucherFilter.After(LocalDate.parse(key.get(0)), Ids.parse(key.get(1)));
        } catch (DateTimeException notOurs) {
            throw new Unreadable("shared.query.value", "?after", "after");
        }
    }

    @GET
    @Path("vouchers/{voucher}")
    @Operation(summary = "Read one voucher, with findings and documents")
    @APIResponse(responseCode = "200", description = "The voucher",
            content = @Content(schema = @Schema(implementation = VoucherView.class)))
    public Response read(@PathParam("voucher") String voucher) {
        var view = openVoucher.one(Ids.parse(agreement), Ids.parse(voucher));
        return Response.ok(view).tag(ETags.of(view)).build();
    }

    @PUT
    @Path("vouchers/{voucher}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a voucher under an identifier made by the client; repeating the same request changes nothing")
    @APIResponse(responseCode = "201", description = "Recorded, with its findings",
            content = @Content(schema = @Schema(implementation = VoucherView.class)))
    @APIResponse(responseCode = "200", description = "It was recorded before", content = @Content(
            schema = @Schema(implementation = VoucherView.class)))
    @APIResponse(responseCode = "409", description = "Another voucher has this identifier, or what it corrects was corrected already")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response record(@PathParam("voucher") String voucher, @NotNull @Valid VoucherRequest request) {
        var recorded = recordVoucher.record(Ids.parse(agreement), Ids.parse(voucher), request);
        return Response.status(recorded.created() ? 201 : 200).entity(recorded.voucher()).tag(ETags.of(recorded.voucher())).build();
    }

    @POST
    @Path("vouchers/{voucher}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Attach a stored document to a voucher")
    @APIResponse(responseCode = "200", description = "The voucher",
            content = @Content(schema = @Schema(implementation = VoucherView.class)))
    @APIResponse(responseCode = "422", description = "No such document, or somebody else's")
    public VoucherView attach(@PathParam("voucher") String voucher, @NotNull @Valid VoucherRequest.EvidenceRequest request) {
        return attachEvidence.attach(Ids.parse(agreement), Ids.parse(voucher), request);
    }

    @POST
    @Path("vouchers/{voucher}/annul")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Annul a voucher with a reason; needs If-Match")
    @APIResponse(responseCode = "200", description = "The voucher",
            content = @Content(schema = @Schema(implementation = VoucherView.class)))
    @APIResponse(responseCode = "409", description = "Annulled or corrected before")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "No reason")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public VoucherView annul(@PathParam("voucher") String voucher, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Reason reason) {
        precondition.expect(ifMatch, true);
        return annulVoucher.annul(Ids.parse(agreement), Ids.parse(voucher), reason.reason());
    }

    @GET
    @Path("vouchers/{voucher}/evidence/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read a document of a voucher")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response evidence(@PathParam("voucher") String voucher, @PathParam("sha256") String sha256) {
        return readEvidence.read(Ids.parse(agreement), Ids.parse(voucher), sha256).answer();
    }

    @GET
    @Path("charges")
    @Operation(summary = "What was charged to a line of the budget (budgetLine), by vouchers in force")
    @Parameter(name = "budgetLine", in = ParameterIn.QUERY, description = "Identifier of a budget line; required")
    @APIResponse(responseCode = "200", description = "All charges")
    @APIResponse(responseCode = "400", description = "No budget line")
    public Page<Charge> charges() {
        var line = Query.of(uri.getQueryParameters(), "budgetLine").text("budgetLine");
        if (line == null) {
            throw new Unreadable("shared.query.missing", "?budgetLine", "budgetLine");
        }
        var charges = readCharges.of(Ids.parse(agreement), Ids.parse(line));
        return new Page<>(charges, null, Map.of());
    }
}
