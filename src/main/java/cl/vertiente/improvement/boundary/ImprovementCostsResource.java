package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.LineCost;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the improvements of an agreement cost. */
@Path("agreements/{agreement}/improvement-costs")
@Tag(name = "Improvements")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class ImprovementCostsResource {

    @Inject
    private ReadImprovementCosts readCosts;

    @GET
    @Operation(summary = "By line of the budget for improvements: planned, committed, paid, and what the ledger charged there")
    @APIResponse(responseCode = "200", description = "All lines; charged = paid + unlinked")
    public Page<LineCost> costs(@PathParam("agreement") String agreement) {
        return new Page<>(readCosts.of(Ids.parse(agreement)), null, Map.of());
    }
}
