package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.activity.domain.SessionView;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** The steps in the life of a session, and the documents that show it. */
@Path("training-sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Training")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who neither teaches here nor answers for a committee")
@APIResponse(responseCode = "404", description = "Unknown, of another region, or not held yet for the regional government")
@APIResponse(responseCode = "409", description = "Its state forbids it")
@APIResponse(responseCode = "412", description = "It changed since it was read")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class TrainingSessionVerbsResource {

    @Inject
    private CloseSession closeSession;

    @Inject
    private CancelSession cancelSession;

    @Inject
    private AttachSessionDocument attachDocument;

    @Inject
    private ReadSessionDocument readDocument;

    @Inject
    private Precondition precondition;

    @POST
    @Path("{id}/close")
    @Operation(summary = "Close a session: its list is frozen (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response close(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        precondition.expect(ifMatch, true);
        return answer(closeSession.close(Ids.parse(id)));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Say that a session does not take place, with its reason (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "422", description = "No reason")
    public Response cancel(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CancelSession.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(cancelSession.cancel(Ids.parse(id), asked));
    }

    @PUT
    @Path("{id}/documents/{document}")
    @Operation(summary = "Attach a document brought before, under an identifier made by the client; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Attached",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "200", description = "Attached before",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response attach(@PathParam("id") String id, @PathParam("document") String document,
            @NotNull @Valid AttachSessionDocument.Request asked) {
        var attached = attachDocument.attach(Ids.parse(id), Ids.parse(document), asked);
        return Response.status(attached.created() ? 201 : 200).entity(attached.session()).tag(ETags.of(attached.session())).build();
    }

    @GET
    @Path("{id}/evidence/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read a document of a session; lists of people are not for the regional government")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response evidence(@PathParam("id") String id, @PathParam("sha256") String sha256) {
        return readDocument.read(Ids.parse(id), sha256).answer();
    }

    private static Response answer(SessionView view) {
        return Response.ok(view).tag(ETags.of(view)).build();
    }
}
