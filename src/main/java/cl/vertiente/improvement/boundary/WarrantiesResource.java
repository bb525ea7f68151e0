package cl.vertiente.improvement.boundary;

import cl.vertiente.shared.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Warranties that run out. */
@Path("improvement-warranties")
@Tag(name = "Improvements")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class WarrantiesResource {

    @Inject
    private ReadWarranties readWarranties;

    @GET
    @Operation(summary = "The improvements received whose warranty runs out soon, the first to end first",
            description = "How soon is a limit that is loaded as data: WARRANTY_ALERT, in days.")
    @APIResponse(responseCode = "200", description = "All of them in view")
    public Page<ReadWarranties.Ending> endingSoon() {
        return new Page<>(readWarranties.endingSoon(), null, Map.of());
    }
}
