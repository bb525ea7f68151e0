package cl.vertiente.accountability.boundary;

import cl.vertiente.shared.Ids;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of a session on paper. */
@Path("training-sessions/{session}/list.pdf")
@Tag(name = "Training")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or a session of others")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class AttendanceListsResource {

    @Inject
    private PrintAttendanceList printList;

    @GET
    @Produces("application/pdf")
    @Operation(summary = "The list of a session to be signed: known names, blank lines, a QR by which the scanned sheet finds it")
    @APIResponse(responseCode = "200", description = "The bytes", content = @Content(mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@PathParam("session") String session) {
        var printed = printList.print(Ids.parse(session));
        return Response.ok(printed.pdf(), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + printed.fileName() + ".pdf\"").build();
    }
}
