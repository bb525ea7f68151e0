package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** What happened to initiatives, and the documents that prove it. */
@Path("initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolio")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class InitiativeEventsResource {

    @Inject
    private RecordEvent recordEvent;

    @Inject
    private AnnulEvent annulEvent;

    @Inject
    private AttachEventDocument attachDocument;

    @Inject
    private ReadInitiativeDocument readDocument;

    @PUT
    @Path("{id}/events/{event}")
    @Operation(summary = "Record what happened under an identifier of the client; the same again changes nothing",
            description = "In whatever order: the state is derived, and what is missing before is a finding of the answer.")
    @APIResponse(responseCode = "201", description = "Recorded",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    @APIResponse(responseCode = "200", description = "It was there",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    @APIResponse(responseCode = "409", description = "The identifier says something else already")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response record(@PathParam("id") String id, @PathParam("event") String event, @NotNull @Valid EventRequest asked) {
        var recorded = recordEvent.record(Ids.parse(id), Ids.parse(event), asked);
        return answer(recorded.created() ? 201 : 200, recorded.initiative());
    }

    @POST
    @Path("{id}/events/{event}/annul")
    @Operation(summary = "Say with its reason that an event was recorded by error")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    @APIResponse(responseCode = "409", description = "It was annulled for another reason")
    @APIResponse(responseCode = "422", description = "No reason")
    public Response annul(@PathParam("id") String id, @PathParam("event") String event, @NotNull @Valid AnnulEvent.Request asked) {
        return answer(200, annulEvent.annul(Ids.parse(id), Ids.parse(event), asked));
    }

    @PUT
    @Path("{id}/events/{event}/papers/{sha256}")
    @Operation(summary = "Attach a document that arrived after its event was recorded; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Attached; the event is proven from now on",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    @APIResponse(responseCode = "200", description = "It was there",
            content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    @APIResponse(responseCode = "409", description = "The event was annulled")
    @APIResponse(responseCode = "422", description = "No document of the caller")
    public Response attach(@PathParam("id") String id, @PathParam("event") String event, @PathParam("sha256") String sha256) {
        var attached = attachDocument.attach(Ids.parse(id), Ids.parse(event), sha256);
        return answer(attached.created() ? 201 : 200, attached.initiative());
    }

    @GET
    @Path("{id}/evidence/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read a document that proves one of its events")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") String id, @PathParam("sha256") String sha256) {
        return readDocument.read(Ids.parse(id), sha256).answer();
    }

    private static Response answer(int status, InitiativeView view) {
        return Response.status(status).entity(view).tag(ETags.of(view)).build();
    }
}
