package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.CertificateView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.training.people.boundary.Certifiable;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The certificates of training. */
@Path("certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class CertificatesResource {

    @Inject
    private ReadCertificates readCertificates;

    @Inject
    private ReadEligible readEligible;

    @Inject
    private RevokeCertificate revokeCertificate;

    @Context
    private UriInfo uri;

    /** Everything issued of one activity. */
    @Schema(name = "CertificatePage")
    public record CertificatePage(List<CertificateView> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Operation(summary = "List the certificates of an activity, each as it was issued last")
    @Parameter(name = "activity", in = ParameterIn.QUERY, required = true, description = "Identifier of the activity")
    @APIResponse(responseCode = "200", description = "All of them",
            content = @Content(schema = @Schema(ref = "CertificatePage", implementation = CertificatePage.class)))
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Page<CertificateView> list() {
        return new Page<>(readCertificates.ofActivity(activity()), null, Map.of());
    }

    @GET
    @Path("candidates")
    @Operation(summary = "List everybody on the lists of an activity with what they reached, and what they fall short of")
    @Parameter(name = "activity", in = ParameterIn.QUERY, required = true, description = "Identifier of the activity")
    @APIResponse(responseCode = "200", description = "The activity with its people",
            content = @Content(schema = @Schema(implementation = Certifiable.class)))
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Certifiable candidates() {
        return readEligible.of(activity());
    }

    private UUID activity() {
        var said = Query.of(uri.getQueryParameters(), "activity").text("activity");
        if (said == null) {
            throw new Unreadable("shared.query.missing", "?activity", "activity");
        }
        return Ids.parse(said);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @Operation(summary = "Read one certificate")
    @APIResponse(responseCode = "200", description = "As it was issued last",
            content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public CertificateView one(@PathParam("id") String id) {
        return readCertificates.one(Ids.parse(id));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The PDF of its last issue, for whoever hands it over")
    @APIResponse(responseCode = "200", description = "The bytes", content = @Content(mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("id") String id) {
        var pdf = readEligible.pdf(Ids.parse(id));
        var number = readCertificates.one(Ids.parse(id)).number();
        return Response.ok(pdf.toFile(), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + number.replaceAll("[^A-Za-z0-9-]", "-") + ".pdf\"").build();
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/revoke")
    @Operation(summary = "Take a certificate back with its reason: whoever checks it hears so")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = CertificateView.class)))
    @APIResponse(responseCode = "409", description = "It was taken back before")
    @APIResponse(responseCode = "422", description = "No reason")
    public CertificateView revoke(@PathParam("id") String id, @NotNull @Valid RevokeCertificate.Request asked) {
        return revokeCertificate.revoke(Ids.parse(id), asked);
    }
}
