package cl.vertiente.evidence.photo;

import cl.vertiente.evidence.picture.PictureSize;
import cl.vertiente.shared.Ids;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** The files of photos. Whoever may see what a photo is attached to may see the photo, and nobody else. */
@Path("photos/{photo}")
@Tag(name = "Photos")
@Produces(MediaType.WILDCARD)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, of another region, withdrawn, or it cannot be drawn")
public class PhotosResource {

    @Inject
    private ReadPhotos readPhotos;

    @GET
    @Operation(summary = "Read a photo as it came")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response original(@PathParam("photo") String photo) {
        return readPhotos.original(Ids.parse(photo)).answer();
    }

    @GET
    @Path("thumbnail")
    @Operation(summary = "Read a photo small: upright, up to 480 pixels, without what the camera wrote")
    @APIResponse(responseCode = "200", description = "A JPEG",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response thumbnail(@PathParam("photo") String photo) {
        return readPhotos.drawn(Ids.parse(photo), PictureSize.THUMBNAIL).answer();
    }

    @GET
    @Path("large")
    @Operation(summary = "Read a photo as pages and reports show it: upright, up to 1600 pixels, without what the camera wrote")
    @APIResponse(responseCode = "200", description = "A JPEG",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response large(@PathParam("photo") String photo) {
        return readPhotos.drawn(Ids.parse(photo), PictureSize.LARGE).answer();
    }
}
