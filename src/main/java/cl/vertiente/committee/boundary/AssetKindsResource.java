package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.AssetKind;
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

/** The catalogue of installations. */
@Path("asset-kinds")
@Tag(name = "Committees")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class AssetKindsResource {

    @Inject
    private ReadAssets readAssets;

    @GET
    @Operation(summary = "The kinds of installations with their attributes, units, ranges and choices, in the order in which water runs")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<AssetKind> kinds() {
        return new Page<>(readAssets.kinds(), null, Map.of());
    }
}
