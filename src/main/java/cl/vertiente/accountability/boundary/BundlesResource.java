package cl.vertiente.accountability.boundary;

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

/** ZIPs of issued reports. */
@Path("report-bundles")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class BundlesResource {

    @Inject
    private ReadBundles readBundles;

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @Operation(summary = "Read what is known of a ZIP of issued reports")
    @APIResponse(responseCode = "200", description = "The entry", content = @Content(schema = @Schema(implementation = BundleView.class)))
    public BundleView one(@PathParam("id") String id) {
        return readBundles.one(Ids.parse(id));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}.zip")
    @Produces("application/zip")
    @Operation(summary = "The ZIP with its index")
    @APIResponse(responseCode = "200", description = "The bytes", content = @Content(mediaType = "application/zip",
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response zip(@PathParam("id") String id) {
        return readBundles.file(Ids.parse(id)).answer();
    }
}
