package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is expected at an activity. */
@Path("training-activities/{activity}/enrolments")
@Tag(name = "Training")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not keep this activity")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class EnrolmentsResource {

    @Inject
    private EnrolTrainees enrolTrainees;

    @Inject
    private ReadEnrolments readEnrolments;

    @GET
    @Operation(summary = "List who is expected at an activity, by name: they stand on its lists before anybody marked them")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<ReadEnrolments.Expected> list(@PathParam("activity") String activity) {
        return new Page<>(readEnrolments.of(Ids.parse(activity)), null, Map.of());
    }

    @PUT
    @Path("{trainee}")
    @Operation(summary = "Enrol somebody who is on record; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Enrolled",
            content = @Content(schema = @Schema(implementation = EnrolTrainees.Enrolled.class)))
    @APIResponse(responseCode = "200", description = "Enrolled before",
            content = @Content(schema = @Schema(implementation = EnrolTrainees.Enrolled.class)))
    @APIResponse(responseCode = "409", description = "The activity was held, or the person was forgotten")
    public Response enrol(@PathParam("activity") String activity, @PathParam("trainee") String trainee) {
        var enrolled = enrolTrainees.enrol(Ids.parse(activity), Ids.parse(trainee));
        return Response.status(enrolled.created() ? 201 : 200).entity(enrolled).build();
    }

    @DELETE
    @Path("{trainee}")
    @Operation(summary = "Say that somebody does not come after all; who was marked at a session stays on the lists")
    @APIResponse(responseCode = "204", description = "Taken back, now or before")
    @APIResponse(responseCode = "409", description = "The activity was held")
    public Response withdraw(@PathParam("activity") String activity, @PathParam("trainee") String trainee) {
        enrolTrainees.withdraw(Ids.parse(activity), Ids.parse(trainee));
        return Response.noContent().build();
    }
}
