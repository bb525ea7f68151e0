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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The reports on the portfolio. Below no path of its own: it would keep {@code reports} from {@link ReportsResource}. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class PortfolioReportsResource {

    @Inject
    private IssuePortfolioReport issueReport;

    @POST
    @Path("reports/cartera/issues")
    @Operation(summary = "Issue the portfolio of an agreement: the same rows answer the issue that exists",
            description = "By state, source, commune and amount, then each initiative.")
    @APIResponse(responseCode = "200", description = "It existed", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "201", description = "Issued", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "409", description = "The agreement is a draft")
    @APIResponse(responseCode = "422", description = "A parameter is missing")
    public Response cartera(@NotNull @Valid IssuePortfolioReport.OfAgreement request) {
        return ReportsResource.answer(issueReport.cartera(request));
    }

    @POST
    @Path("reports/nota-multiplicador/issues")
    @Operation(summary = "Issue the note of one page on the multiplier of an agreement: the same rows answer the issue that exists")
    @APIResponse(responseCode = "200", description = "It existed", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "201", description = "Issued", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "409", description = "The agreement is a draft")
    @APIResponse(responseCode = "422", description = "A parameter is missing")
    public Response note(@NotNull @Valid IssuePortfolioReport.OfAgreement request) {
        return ReportsResource.answer(issueReport.note(request));
    }

    @POST
    @Path("reports/ficha-iniciativa/issues")
    @Operation(summary = "Issue the sheet of an initiative: the same rows answer the issue that exists")
    @APIResponse(responseCode = "200", description = "It existed", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "201", description = "Issued", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "422", description = "A parameter is missing")
    public Response sheet(@NotNull @Valid IssuePortfolioReport.OfInitiative request) {
        return ReportsResource.answer(issueReport.sheet(request));
    }
}
