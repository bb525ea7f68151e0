package cl.vertiente.training.activity.boundary;

import cl.vertiente.evidence.photo.PhotoDesk;
import cl.vertiente.evidence.photo.PhotoKey;
import cl.vertiente.evidence.photo.PhotoRequest;
import cl.vertiente.evidence.photo.PhotoView;
import cl.vertiente.evidence.photo.ReleasePhoto.ReleaseRequest;
import cl.vertiente.evidence.photo.ReleasePhoto.RetractRequest;
import cl.vertiente.evidence.photo.WithdrawPhoto.WithdrawRequest;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The photos of a session; their files are read at {@code /photos/{photo}}. */
@Path("training-sessions/{id}/photos")
@Tag(name = "Photos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not keep the session")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class TrainingSessionPhotosResource {

    @Inject
    private PhotoDesk desk;

    @Context
    private UriInfo uri;

    private static PhotoKey key(String id) {
        return new PhotoKey(SessionPhotoOwner.KIND, Ids.parse(id), null);
    }

    @GET
    @Operation(summary = "The photos of a session in the order in which they came, with what makes somebody look twice")
    @Parameter(name = "withdrawn", in = ParameterIn.QUERY, description = "true: also those that were withdrawn, for who may see them")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<PhotoView> list(@PathParam("id") String id) {
        return desk.list(key(id), uri);
    }

    @GET
    @Path("{photo}")
    @Operation(summary = "Read what is known of a photo")
    @APIResponse(responseCode = "200", description = "The photo; its version is in ETag",
            content = @Content(schema = @Schema(implementation = PhotoView.class)))
    public Response read(@PathParam("id") String id, @PathParam("photo") String photo) {
        return desk.read(key(id), Ids.parse(photo));
    }

    @PUT
    @Path("{photo}")
    @Operation(summary = "Attach a picture brought before, under an identifier made by the client; the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Attached", content = @Content(schema = @Schema(implementation = PhotoView.class)))
    @APIResponse(responseCode = "200", description = "Attached before",
            content = @Content(schema = @Schema(implementation = PhotoView.class)))
    @APIResponse(responseCode = "409", description = "Another photo has this identifier, or the activity is validated")
    @APIResponse(responseCode = "413", description = "More pixels than can be handled")
    @APIResponse(responseCode = "415", description = "The document is no picture")
    @APIResponse(responseCode = "422", description = "Wrong in itself, cut off, or with another file in it; every fault with its place")
    public Response attach(@PathParam("id") String id, @PathParam("photo") String photo,
            @NotNull @Valid PhotoRequest request) {
        return desk.attach(key(id), Ids.parse(photo), request);
    }

    @POST
    @Path("{photo}/withdraw")
    @Operation(summary = "Say that a photo does not speak for its session any more; its bytes stay")
    @APIResponse(responseCode = "200", description = "Withdrawn", content = @Content(schema = @Schema(implementation = PhotoView.class)))
    @APIResponse(responseCode = "409", description = "Withdrawn before, or the activity is validated")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(@PathParam("id") String id, @PathParam("photo") String photo,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WithdrawRequest request) {
        return desk.withdraw(key(id), Ids.parse(photo), ifMatch, request);
    }

    @POST
    @Path("{photo}/release")
    @Operation(summary = "Say that reports may show a photo, since everybody who can be recognised in it agreed")
    @APIResponse(responseCode = "200", description = "Reports show it from now on",
            content = @Content(schema = @Schema(implementation = PhotoView.class)))
    @APIResponse(responseCode = "409", description = "Withdrawn, or it cannot be drawn")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "The caption or the statement is missing; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response release(@PathParam("id") String id, @PathParam("photo") String photo, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReleaseRequest request) {
        return desk.release(key(id), Ids.parse(photo), ifMatch, request);
    }

    @POST
    @Path("{photo}/retract")
    @Operation(summary = "Say that reports show a photo no longer, and why; those that were issued stay as they are")
    @APIResponse(responseCode = "200", description = "Reports leave it out from now on",
            content = @Content(schema = @Schema(implementation = PhotoView.class)))
    @APIResponse(responseCode = "409", description = "Withdrawn, or reports do not show it")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response retract(@PathParam("id") String id, @PathParam("photo") String photo, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RetractRequest request) {
        return desk.retract(key(id), Ids.parse(photo), ifMatch, request);
    }
}
