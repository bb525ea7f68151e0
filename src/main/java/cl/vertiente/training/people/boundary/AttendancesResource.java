package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who was at a session. */
@Path("training-sessions/{session}/attendances")
@Tag(name = "Training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not keep this activity")
@APIResponse(responseCode = "404", description = "Unknown, of another region, or not held yet for the regional government")
public class AttendancesResource {

    @Inject
    private ReadAttendances readAttendances;

    @Inject
    private MarkAttendance markAttendance;

    @Inject
    private ReadSignature readSignature;

    @GET
    @Operation(summary = "List everybody of the activity by name, with what was said of them at this session",
            description = "present is null of whom nobody said anything. Counts: PRESENT, ABSENT, UNMARKED.")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<AttendanceView> list(@PathParam("session") String session) {
        var rows = readAttendances.of(Ids.parse(session));
        return new Page<>(rows, null, rows.stream().collect(Collectors.groupingBy(AttendancesResource::state, Collectors.counting())));
    }

    private static String state(AttendanceView row) {
        return row.present() == null ? "UNMARKED" : row.present() ? "PRESENT" : "ABSENT";
    }

    @GET
    @Path("{attendance}")
    @Operation(summary = "Read the attendance of which a mark spoke")
    @APIResponse(responseCode = "200", description = "The attendance",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response read(@PathParam("session") String session, @PathParam("attendance") String attendance) {
        return answer(200, readAttendances.one(Ids.parse(session), Ids.parse(attendance)));
    }

    @GET
    @Path("signatures/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read a signature of this list; not for the regional government")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response signature(@PathParam("session") String session, @PathParam("sha256") String sha256) {
        return readSignature.read(Ids.parse(session), sha256).answer();
    }

    @PUT
    @Path("{attendance}")
    @Operation(summary = "Say whether somebody was there, under an identifier made by the device; the same again changes nothing",
            description = "What several devices say of one person comes to one attendance: who was seen by one was there. Only a correction"
            + " that names the mark that holds (corrects) and a reason takes it back. After the list is closed there are corrections and"
            + " BY_HAND, each with a reason.")
    @APIResponse(responseCode = "201", description = "Said", content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    @APIResponse(responseCode = "200", description = "Said before",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    @APIResponse(responseCode = "409", description = "The identifier said something else, the list is closed, or another mark holds by now")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response mark(@PathParam("session") String session, @PathParam("attendance") String attendance,
            @NotNull @Valid AttendanceRequest request) {
        var marked = markAttendance.mark(Ids.parse(session), Ids.parse(attendance), request);
        return answer(marked.created() ? 201 : 200, marked.attendance());
    }

    private static Response answer(int status, AttendanceView attendance) {
        return Response.status(status).entity(attendance).tag(ETags.of(attendance)).build();
    }
}
