package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.ChecklistSheet;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the files of designs have and lack for a stage. */
@Path("engineering-designs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Designs")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, of another region, not for the caller yet, or a paper that no stage asks")
public class DesignChecklistResource {

    @Inject
    private ReadDesignChecklist readChecklist;

    @Inject
    private RecordDesignPaper recordPaper;

    @Context
    private UriInfo uri;

    @GET
    @Path("{id}/checklist")
    @Operation(summary = "Read what the file of a design has and lacks for a stage, by the list in force")
    @Parameter(name = "stage", in = ParameterIn.QUERY, description = "That of the design when not said",
            schema = @Schema(implementation = InvestmentStage.class))
    @APIResponse(responseCode = "200", description = "Every paper with how it stands",
            content = @Content(schema = @Schema(implementation = ChecklistSheet.class)))
    @APIResponse(responseCode = "400", description = "A stage that is none")
    public Response checklist(@PathParam("id") String id) {
        var query = Query.of(uri.getQueryParameters(), "stage");
        return answer(200, readChecklist.of(Ids.parse(id), query.oneOf(InvestmentStage.class, "stage")));
    }

    @PUT
    @Path("{id}/checklist/{key}/entries/{entry}")
    @Operation(summary = "Say what was seen of a paper, under an identifier of the client; the same again changes nothing",
            description = "A later entry takes the place of those before. One without document and reason takes the paper out.")
    @APIResponse(responseCode = "201", description = "Recorded",
            content = @Content(schema = @Schema(implementation = ChecklistSheet.class)))
    @APIResponse(responseCode = "200", description = "It was there",
            content = @Content(schema = @Schema(implementation = ChecklistSheet.class)))
    @APIResponse(responseCode = "409", description = "The identifier says something else already, or the design was given up")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response record(@PathParam("id") String id, @PathParam("key") String key, @PathParam("entry") String entry,
            @NotNull @Valid RecordDesignPaper.Request asked) {
        var recorded = recordPaper.record(Ids.parse(id), key, Ids.parse(entry), asked);
        return answer(recorded.created() ? 201 : 200, recorded.checklist());
    }

    private static Response answer(int status, ChecklistSheet sheet) {
        return Response.status(status).entity(sheet).tag(ETags.of(sheet)).build();
    }
}
