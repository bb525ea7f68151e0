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

/** The list of goods of an agreement. */
@Path("reports/bienes-convenio")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
@APIResponse(responseCode = "422", description = "A parameter is missing")
public class GoodsReportsResource {

    @Inject
    private IssueGoods issueGoods;

    /** Of which agreement. */
    public record GoodsRequest(@NotNull UUID agreementId) {
    }

    @POST
    @Path("issues")
    @Operation(summary = "Issue what was bought with an agreement and who keeps it: the same rows answer the issue that exists",
            description = "Other rows supersede it; its files are in the register.")
    @APIResponse(responseCode = "200", description = "It existed", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "201", description = "Issued", content = @Content(schema = @Schema(implementation = IssueView.class)))
    public Response issue(@NotNull @Valid GoodsRequest request) {
        return ReportsResource.answer(issueGoods.issue(request.agreementId()));
    }
}
