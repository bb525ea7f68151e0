package cl.vertiente.evidence;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.shared.Invalid;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Documents arrive here and are then attached, by hash, to what they prove; they are read through their owner only. */
@Path("evidence")
public class EvidenceResource {

    @Inject
    private StoreEvidence storeEvidence;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    /** What is sent, as the interface describes it. */
    public record Upload(@Schema(type = SchemaType.STRING, format = "binary") String file) {
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Store a document: PDF, JPEG, PNG or XML, up to 20 MB, in the part named file")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = Upload.class)))
    @APIResponse(responseCode = "201", description = "Stored, or already here",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = StoreEvidence.Stored.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A role that brings no documents")
    @APIResponse(responseCode = "413", description = "Larger than the limit")
    @APIResponse(responseCode = "415", description = "Another kind of file, judged by its bytes")
    @APIResponse(responseCode = "422", description = "Empty, or no part named file")
    public Response store(List<EntityPart> parts) throws IOException {
        caller.required();
        var part = parts.stream().filter(p -> "file".equals(p.getName())).findFirst()
                .orElseThrow(() -> new Invalid("evidence.no-file", "/file"));
        var stored = files.take(part.getContent(), files.largest(),
                received -> storeEvidence.store(received, part.getFileName().orElse("")));
        return Response.status(Response.Status.CREATED).entity(stored).build();
    }
}
