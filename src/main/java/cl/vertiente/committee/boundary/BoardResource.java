package cl.vertiente.committee.boundary;

import cl.vertiente.committee.boundary.RecordBoardCertificate.CertificateRequest;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The certificates of a committee's board. */
@Path("water-systems/{id}/board-certificates")
@Tag(name = "Committees")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class BoardResource {

    @Inject
    private RecordBoardCertificate recordCertificate;

    @Inject
    private ReadBoardCertificate readCertificate;

    @PUT
    @Path("{certificate}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record the certificate of the board in force with its file; repeating changes nothing")
    @APIResponse(responseCode = "201", description = "Recorded",
            content = @Content(schema = @Schema(implementation = WaterSystemView.class)))
    @APIResponse(responseCode = "200", description = "Recorded before",
            content = @Content(schema = @Schema(implementation = WaterSystemView.class)))
    @APIResponse(responseCode = "409", description = "Another certificate has this identifier, or the system was merged")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response certificate(@PathParam("id") String id, @PathParam("certificate") String certificate,
            @NotNull @Valid CertificateRequest request) {
        var kept = recordCertificate.record(Ids.parse(id), Ids.parse(certificate), request);
        return Response.status(kept.created() ? 201 : 200).entity(kept.system()).tag(ETags.of(kept.system())).build();
    }

    @GET
    @Path("{certificate}/evidence")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read the file of a certificate")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response evidence(@PathParam("id") String id, @PathParam("certificate") String certificate) {
        return readCertificate.read(Ids.parse(id), Ids.parse(certificate)).answer();
    }
}
