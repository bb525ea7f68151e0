package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.shared.Invalid;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signed lists of sessions that come back from paper. */
@Path("training-lists")
@Tag(name = "Training")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that brings no lists")
public class TrainingListsResource {

    @Inject
    private BringScannedList bringList;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    /** What is sent, as the interface describes it. */
    @Schema(name = "ScannedListUpload")
    public record Upload(@Schema(type = SchemaType.STRING, format = "binary") String file) {
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Bring a scanned list (PDF, JPEG or PNG): each page finds its session by its QR",
            description = "The whole file is attached to every session of which it has a page; the same file again changes nothing."
            + " A page that finds none says why, and its file may be attached by its sha256 to the session that it shows.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = Upload.class)))
    @APIResponse(responseCode = "200", description = "What became of each page",
            content = @Content(schema = @Schema(implementation = BringScannedList.Scanned.class)))
    @APIResponse(responseCode = "413", description = "Larger than the limit")
    @APIResponse(responseCode = "415", description = "Another kind of file, judged by its bytes")
    @APIResponse(responseCode = "422", description = "Damaged, locked by a password, empty, or no part named file")
    public BringScannedList.Scanned bring(List<EntityPart> parts) throws IOException {
        caller.required();
        var part = parts.stream().filter(sent -> "file".equals(sent.getName())).findFirst()
                .orElseThrow(() -> new Invalid("evidence.no-file", "/file"));
        return files.take(part.getContent(), files.largest(), received -> bringList.bring(received, part.getFileName().orElse("")));
    }
}
