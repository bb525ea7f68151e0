package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.IssueView;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The acts of reception of improvements. */
@Path("reports/acta-recepcion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not answer for the committee")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
@APIResponse(responseCode = "422", description = "A parameter is missing")
public class ActReportsResource {

    @Inject
    private IssueAct issueAct;

    /** Whose act. */
    public record ActRequest(@NotNull UUID improvementId) {
    }

    @POST
    @Path("issues")
    @Operation(summary = "Issue the act of reception of an improvement: the same rows answer the issue that exists")
    @APIResponse(responseCode = "200", description = "It existed", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "201", description = "Issued", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "409", description = "The committee did not receive it yet")
    public Response issue(@NotNull @Valid ActRequest request) {
        return ReportsResource.answer(issueAct.issue(request.improvementId()));
    }
}
