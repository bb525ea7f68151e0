package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.job.FollowJobs;
import cl.vertiente.job.JobView;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The sheets of diagnoses: one, or all of an agreement. */
@Path("reports/ficha-diagnostico")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
@APIResponse(responseCode = "422", description = "A parameter is missing")
public class FichaReportsResource {

    @Inject
    private IssueFicha issueFicha;

    @Inject
    private BundleJobs bundleJobs;

    @Inject
    private FollowJobs followJobs;

    @Context
    private UriInfo uri;

    /** Whose sheet. */
    public record SheetRequest(@NotNull UUID diagnosisId) {
    }

    /** Whose sheets. */
    public record BundleRequest(@NotNull UUID agreementId) {
    }

    @POST
    @Path("issues")
    @Operation(summary = "Issue the sheet of an approved diagnosis: the same rows answer the issue that exists",
            description = "New rows of the coordinator supersede the sheet before; of any other reader they make a copy.")
    @APIResponse(responseCode = "200", description = "It existed", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "201", description = "Issued", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "409", description = "Not approved yet, or void")
    public Response issue(@NotNull @Valid SheetRequest request) {
        return ReportsResource.answer(issueFicha.issue(request.diagnosisId()));
    }

    @POST
    @Path("bundles")
    @Operation(summary = "Issue the sheets of all approved diagnoses of an agreement and put them into one ZIP, in the background",
            description = "The result of the work ends in the identifier of the ZIP. Cancelled half-way it leaves none.")
    @APIResponse(responseCode = "202", description = "The work, to be followed at the address in Location",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "409", description = "Nothing of it was approved yet, or too much unfinished work of the same person")
    public Response bundle(@NotNull @Valid BundleRequest request) {
        var job = bundleJobs.start(request.agreementId());
        return Response.accepted(followJobs.one(job)).location(uri.getBaseUriBuilder().path("jobs/" + job).build()).build();
    }
}
