package cl.vertiente.training.people.boundary;

import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who came to a session, from a spreadsheet. */
@Path("training-sessions/{session}/attendances/imports")
@Tag(name = "Training")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not keep this activity")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class AttendanceLoadsResource {

    @Inject
    private LoadAttendances loadAttendances;

    @Inject
    private DocumentFiles files;

    @Context
    private UriInfo uri;

    /** What is sent, as the interface describes it. */
    @Schema(name = "AttendanceUpload")
    public record Upload(@Schema(type = SchemaType.STRING, format = "binary") String file) {
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Put the people of a spreadsheet (XLSX or CSV) on the list of a session, or try what that would do",
            description = "Columns by their headings: name, RUT and committee, and if wanted document, reason, sex, post and arrival."
            + " Everybody in it was there. The same rows again record nothing.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true (when not said): nobody is recorded")
    @Parameter(name = "rows", in = ParameterIn.QUERY, description = "all (when not said): every row or nothing; valid: those that are")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = Upload.class)))
    @APIResponse(responseCode = "200", description = "What was done, or would be, with each row",
            content = @Content(schema = @Schema(implementation = AttendanceLoadView.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    @APIResponse(responseCode = "409", description = "The list is closed")
    @APIResponse(responseCode = "413", description = "Larger than the limit, packed or unpacked")
    @APIResponse(responseCode = "415", description = "Neither XLSX nor CSV, judged by its bytes; or locked by a password")
    @APIResponse(responseCode = "422", description = "No list of attendance, or a row that is rejected when all were asked")
    public AttendanceLoadView bring(@PathParam("session") String session, List<EntityPart> parts) throws IOException {
        var asked = Ids.parse(session);
        loadAttendances.check(asked);
        var query = Query.of(uri.getQueryParameters(), "dryRun", "rows");
        boolean dryRun = query.flag("dryRun", true);
        var rows = query.text("rows");
        if (rows != null && !rows.matches("all|valid")) {
            throw new Unreadable("shared.query.value", "?rows", "rows");
        }
        var part = parts.stream().filter(sent -> "file".equals(sent.getName())).findFirst()
                .orElseThrow(() -> new Invalid("evidence.no-file", "/file"));
        return files.take(part.getContent(), files.largest(), received -> loadAttendances.bring(asked, received,
                part.getFileName().orElse(""), dryRun, "valid".equals(rows)));
    }
}
