package cl.vertiente.territory;

import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Regions and communes by the codes of the State (CUT). */
@Path("territory")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territory")
public class TerritoryResource {

    @Inject
    private ReadTerritory readTerritory;

    @Context
    private UriInfo uri;

    /** One page of regions, as the interface describes it. */
    @Schema(name = "RegionPage")
    public record RegionPage(List<RegionRow> items, String next, Map<String, Long> counts) {
    }

    /** One page of communes, as the interface describes it. */
    @Schema(name = "CommunePage")
    public record CommunePage(List<CommuneRow> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Path("regions")
    @Operation(summary = "List the regions by code")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page",
            content = @Content(schema = @Schema(ref = "RegionPage", implementation = RegionPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Page<RegionRow> regions() {
        var query = Query.of(uri.getQueryParameters());
        return readTerritory.regions(query.after(1).map(key -> key.get(0)).orElse(null), query.limit());
    }

    @GET
    @Path("communes")
    @Operation(summary = "List the communes by name, found without accents and by other spellings too")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of the name")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page",
            content = @Content(schema = @Schema(ref = "CommunePage", implementation = CommunePage.class)))
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Page<CommuneRow> communes() {
        var query = Query.of(uri.getQueryParameters(), "region", "q");
        return readTerritory.communes(query.text("region"), query.text("q"), query.after(2).orElse(null), query.limit());
    }
}
