package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.CertificateView;
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

/** Issues certificates: one, or those of everybody who gets one. */
@Path("reports/certificado")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or an activity of others")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
@APIResponse(responseCode = "422", description = "A parameter is missing")
public class CertificateReportsResource {

    @Inject
    private IssueCertificates issueCertificates;

    @Inject
    private BundleJobs bundleJobs;

    @Inject
    private FollowJobs followJobs;

    @Context
    private UriInfo uri;

    /** Whose certificate, of what. */
    public record CertificateRequest(@NotNull UUID activityId, @NotNull UUID traineeId) {
    }

    /** Of what. */
    public record CertificatesRequest(@NotNull UUID activityId) {
    }

    @POST
    @Path("issues")
    @Operation(summary = "Issue the certificate of somebody who meets the activity's rule: the same again is the same certificate",
            description = "When its words changed since, the new issue supersedes under the same number.")
    @APIResponse(responseCode = "200", description = "It existed",
            content = @Content(schema = @Schema(implementation = CertificateView.class)))
    @APIResponse(responseCode = "201", description = "Issued", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    @APIResponse(responseCode = "409", description = "The activity was not held yet, or the person falls short of its rule")
    public Response issue(@NotNull @Valid CertificateRequest request) {
        var issued = issueCertificates.issue(request.activityId(), request.traineeId());
        return Response.status(issued.created() ? 201 : 200).entity(issued.certificate()).build();
    }

    @POST
    @Path("bundles")
    @Operation(summary = "Issue the certificates of everybody who gets one and put them into one ZIP, in the background",
            description = "The result of the work ends in the identifier of the ZIP. Cancelled half-way it leaves none.")
    @APIResponse(responseCode = "202", description = "The work, to be followed at the address in Location",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "409", description = "Nobody gets one yet, or too much unfinished work of the same person")
    public Response bundle(@NotNull @Valid CertificatesRequest request) {
        var job = bundleJobs.startCertificates(request.activityId());
        return Response.accepted(followJobs.one(job)).location(uri.getBaseUriBuilder().path("jobs/" + job).build()).build();
    }
}
