package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.Held;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is held about a person, and erasing it. */
@Path("people")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown")
public class HeldResource {

    private static final MediaType SPREADSHEET = MediaType.valueOf(XlsxLists.MEDIA_TYPE);
    private static final List<Variant> KINDS = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, SPREADSHEET).build();

    @Inject
    private ReadHeld readHeld;

    @Inject
    private AnonymisePerson anonymisePerson;

    @Inject
    private XlsxLists lists;

    @Inject
    private Precondition precondition;

    @PathParam("id")
    private String id;

    @Context
    private Request request;

    /** Why a person's data are erased. */
    public record ErasureRequest(@NotBlank @Size(max = 500) String reason) {
    }

    @GET
    @Path("{id}/held")
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "Everything that is held about a person, as JSON or as a spreadsheet; the reading is logged")
    @APIResponse(responseCode = "200", description = "What is held", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Held.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response held() {
        if (request.selectVariant(KINDS).getMediaType().equals(SPREADSHEET)) {
            var file = new ByteArrayOutputStream();
            readHeld.write(Ids.parse(id), file);
            return Response.ok(file.toByteArray(), SPREADSHEET)
                    .header("Content-Disposition", lists.attachment("administration.held.file")).build();
        }
        return Response.ok(readHeld.of(Ids.parse(id)), MediaType.APPLICATION_JSON).build();
    }

    @POST
    @Path("{id}/anonymise")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Erase by what a person could be told; sums, who did what, and the seals of the audit trail stay")
    @APIResponse(responseCode = "200", description = "The person, who is nobody now",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    @APIResponse(responseCode = "409", description = "The account is still open")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "No reason")
    public Response anonymise(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid ErasureRequest erasure) {
        precondition.expect(ifMatch, false);
        var person = anonymisePerson.anonymise(Ids.parse(id), erasure.reason());
        return Response.ok(person).tag(ETags.of(person)).build();
    }
}
