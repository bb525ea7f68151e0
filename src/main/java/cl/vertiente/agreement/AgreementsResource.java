package cl.vertiente.agreement;

import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The agreements in view. */
@Path("agreements")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", description = "Unknown filter")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class AgreementsResource {

    @Inject
    private ReadAgreements readAgreements;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "List the agreements by code; filters: q, state, region", description = "Counts leave the state filter out.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = Page.class)))
    public Page<AgreementView> list() {
        var query = Query.of(uri.getQueryParameters(), AgreementFilter.NAMES);
        return readAgreements.list(AgreementFilter.of(query), query.after(1).map(key -> key.get(0)).orElse(null), query.limit());
    }
}
