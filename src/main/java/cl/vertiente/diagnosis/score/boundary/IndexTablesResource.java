package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** The tables of criteria and weights that the service index is made by. */
@Path("service-index/tables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnosis")
@APIResponse(responseCode = "400", description = "An unknown parameter or value")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class IndexTablesResource {

    @Inject
    private ReadIndexTables readTables;

    @Inject
    private PublishIndexTable publishTable;

    @Context
    private UriInfo uri;

    /** All of them, as the interface describes it. */
    @Schema(name = "IndexTablePage")
    public record IndexTablePage(List<IndexTableView> items, String next) {
    }

    @GET
    @Operation(summary = "List the published tables of criteria, the newest first")
    @APIResponse(responseCode = "200", description = "All of them",
            content = @Content(schema = @Schema(implementation = IndexTablePage.class)))
    public Page<IndexTableView> list() {
        Query.of(uri.getQueryParameters());
        return new Page<>(readTables.all(), null, Map.of());
    }

    @GET
    @Path("{version}")
    @Operation(summary = "Read one table of criteria, by its number or as current")
    @APIResponse(responseCode = "200", description = "The table with its criteria, weights, bands, rules and sources",
            content = @Content(schema = @Schema(implementation = IndexTableView.class)))
    @APIResponse(responseCode = "404", description = "No such version")
    public IndexTableView read(@PathParam("version") String version) {
        return readTables.one(version);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publish a new version of the table of criteria, or try what that would change",
            description = "A published version never changes. The table in force again is 200 and changes nothing.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true (when not said): nothing is published")
    @APIResponse(responseCode = "201", description = "Published",
            content = @Content(schema = @Schema(implementation = IndexTableView.class)))
    @APIResponse(responseCode = "200", description = "In force already, or only tried: what it would be and change",
            content = @Content(schema = @Schema(implementation = IndexTableView.class)))
    @APIResponse(responseCode = "422", description = "Bands with gaps or overlaps, wrong weights, missing texts: each with its place")
    public Response publish(@NotNull @Valid IndexTableRequest request) {
        boolean dryRun = Query.of(uri.getQueryParameters(), "dryRun").flag("dryRun", true);
        var published = publishTable.publish(request, dryRun);
        return Response.status(published.created() ? 201 : 200).entity(published.table())
                .location(uri.getBaseUriBuilder().path("service-index/tables/" + published.table().version()).build()).build();
    }
}
