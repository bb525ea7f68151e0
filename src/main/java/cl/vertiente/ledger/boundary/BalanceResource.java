package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.Balance;
import cl.vertiente.ledger.domain.BudgetExecution;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Where the money of an agreement stands, now or as it was known at an instant. */
@Path("agreements/{agreement}")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", description = "Unknown filter, or an instant that cannot be read")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
@APIResponse(responseCode = "422", description = "An instant too near to now")
public class BalanceResource {

    @Inject
    private ReadBalance readBalance;

    @PathParam("agreement")
    private String agreement;

    @Context
    private UriInfo uri;

    @GET
    @Path("balance")
    @Operation(summary = "Balance of an agreement; asOf asks what was known at an instant")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "An instant of the past, as 2026-07-02T10:00:00Z, a minute ago or more")
    @APIResponse(responseCode = "200", description = "The balance", content = @Content(schema = @Schema(implementation = Balance.class)))
    public Balance balance() {
        return readBalance.balance(Ids.parse(agreement), Query.of(uri.getQueryParameters(), "asOf").instant("asOf"));
    }

    @GET
    @Path("budget")
    @Operation(summary = "The budget by item: approved, committed, rendered, available; asOf asks what was known at an instant")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "An instant of the past, as 2026-07-02T10:00:00Z, a minute ago or more")
    @APIResponse(responseCode = "200", description = "All lines")
    public Page<BudgetExecution> budget() {
        var lines = readBalance.budget(Ids.parse(agreement), Query.of(uri.getQueryParameters(), "asOf").instant("asOf"));
        return new Page<>(lines, null, Map.of());
    }
}
