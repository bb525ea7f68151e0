package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.RendicionChoice.Choice;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The renderings of accounts of an agreement, and how they are prepared. */
@Path("agreements/{agreement}/rendiciones")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", description = "Unknown filter or value")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, of another region, or not sent yet")
public class RendicionesResource {

    @Inject
    private ReadRendiciones readRendiciones;

    @Inject
    private ChooseVoucher chooseVoucher;

    @Inject
    private ReconcileBank reconcileBank;

    @Inject
    private FileInSisrec fileInSisrec;

    @PathParam("agreement")
    private String agreement;

    @Context
    private UriInfo uri;

    /** A decision about a voucher; no choice takes it back. */
    public record ChoiceRequest(Choice choice, @Size(max = 500) String reason) {
    }

    @GET
    @Operation(summary = "List the months of an agreement with state, deadline, figures and blockers; filter: state")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "State of the rendering")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<RendicionView> list() {
        var query = Query.of(uri.getQueryParameters(), "state");
        var state = query.oneOf(RendicionState.class, "state");
        var all = readRendiciones.all(Ids.parse(agreement));
        var counts = all.stream().collect(Collectors.groupingBy(r -> r.state().name(), TreeMap::new, Collectors.counting()));
        var after = query.after(1).map(key -> RendicionKey.parse(key.get(0)));
        var rest = all.stream().filter(r -> state == null || r.state() == state)
                .filter(r -> after.isEmpty() || RendicionKey.parse(r.key()).compareTo(after.get()) > 0).toList();
        var page = rest.subList(0, Math.min(query.limit(), rest.size()));
        return new Page<>(page, page.size() < rest.size() ? PageKey.of(page.get(page.size() - 1).key()) : null, counts);
    }

    @GET
    @Path("{key}")
    @Operation(summary = "Read one rendering: 2026-03, or 2026-03-R1 for a regularisation")
    @APIResponse(responseCode = "200", description = "The rendering", content = @Content(
            schema = @Schema(implementation = RendicionView.class)))
    public Response read(@PathParam("key") String key) {
        return answer(readRendiciones.one(Ids.parse(agreement), RendicionKey.parse(key)));
    }

    static Response answer(RendicionView view) {
        return Response.ok(view).tag(ETags.of(view)).build();
    }

    @GET
    @Path("{key}/lines")
    @Operation(summary = "The rows of a rendering in voucher order; filters: kind, category, component, budgetLine, charged, waiting")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Kind of voucher")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "Expense category")
    @Parameter(name = "component", in = ParameterIn.QUERY, description = "Component")
    @Parameter(name = "budgetLine", in = ParameterIn.QUERY, description = "Identifier of a budget line")
    @Parameter(name = "charged", in = ParameterIn.QUERY, description = "true: only what was charged to the budget")
    @Parameter(name = "waiting", in = ParameterIn.QUERY, description = "true: the candidates that are not in the month")
    @APIResponse(responseCode = "200", description = "All rows")
    public Page<LineView> lines(@PathParam("key") String key) {
        var filter = LineFilter.of(Query.of(uri.getQueryParameters(), LineFilter.NAMES));
        var rows = readRendiciones.lines(Ids.parse(agreement), RendicionKey.parse(key)).stream().filter(filter::accepts).toList();
        return new Page<>(rows, null, Map.of());
    }

    @PUT
    @Path("{key}/choices/{voucher}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Include a voucher of an earlier month late, leave one for later, or take the decision back")
    @APIResponse(responseCode = "200", description = "The rendering", content = @Content(
            schema = @Schema(implementation = RendicionView.class)))
    @APIResponse(responseCode = "409", description = "The month is no longer being prepared")
    @APIResponse(responseCode = "422", description = "No candidate for this month, or no reason")
    public Response choose(@PathParam("key") String key, @PathParam("voucher") String voucher, @NotNull @Valid ChoiceRequest request) {
        return answer(chooseVoucher.choose(Ids.parse(agreement), RendicionKey.parse(key), Ids.parse(voucher), request.choice(),
                request.reason()));
    }

    @PUT
    @Path("{key}/bank")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put the bank's balance beside the ledger's, with items in transit or an explanation")
    @APIResponse(responseCode = "200", description = "The rendering", content = @Content(
            schema = @Schema(implementation = RendicionView.class)))
    @APIResponse(responseCode = "409", description = "The month is no longer being prepared")
    @APIResponse(responseCode = "422", description = "Wrong amounts")
    public Response bank(@PathParam("key") String key, @NotNull @Valid ReconcileBank.Statement statement) {
        return answer(reconcileBank.reconcile(Ids.parse(agreement), RendicionKey.parse(key), statement));
    }

    @PUT
    @Path("{key}/sisrec")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record number, date and proof of the filing in SISREC")
    @APIResponse(responseCode = "200", description = "The rendering", content = @Content(
            schema = @Schema(implementation = RendicionView.class)))
    @APIResponse(responseCode = "409", description = "Not sent yet")
    @APIResponse(responseCode = "422", description = "Future date, or no such document")
    public Response sisrec(@PathParam("key") String key, @NotNull @Valid FileInSisrec.Filing filing) {
        return answer(fileInSisrec.file(Ids.parse(agreement), RendicionKey.parse(key), filing));
    }
}
