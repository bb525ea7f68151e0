package cl.vertiente.committee.boundary;

import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.rest.Spreadsheets;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The georeferenced layer of the programme. */
@Path("atlas")
@Tag(name = "Committees")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class AtlasResource {

    private static final String GEO_JSON = "application/geo+json";
    private static final MediaType LAYER = MediaType.valueOf(GEO_JSON);

    @Inject
    private ReadAtlas readAtlas;

    @Inject
    private ReadWaterSystems readWaterSystems;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @GET
    @Produces({GEO_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "Every system with its place, public facts and how its installations were last seen; nothing about people",
            description = "Also at /atlas.geojson and /atlas.xlsx. A system that nobody knows the place of has no geometry.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of name, commune or register number; accents do not matter")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region")
    @Parameter(name = "commune", in = ParameterIn.QUERY, description = "CUT of the commune")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement that serves it")
    @Parameter(name = "segment", in = ParameterIn.QUERY, description = "As in the list of systems")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "As in the list of systems")
    @Parameter(name = "board", in = ParameterIn.QUERY, description = "As in the list of systems")
    @APIResponse(responseCode = "200", description = "A FeatureCollection, or a line for each kind of installation of a system", content = {
        @Content(mediaType = GEO_JSON, schema = @Schema(implementation = AtlasLayer.Layer.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response read() {
        var filter = WaterSystemParameters.filter(Query.of(uri.getQueryParameters(), WaterSystemParameters.NAMES));
        // Asked first, so that whoever may not read it is told so by a status and not by a broken file.
        readWaterSystems.countsByState(filter);
        if (Spreadsheets.asked(request, LAYER)) {
            return sheets.answer("committee.atlas.file", out -> readAtlas.writeSheet(filter, out));
        }
        StreamingOutput features = out -> readAtlas.writeLayer(filter, out);
        return Response.ok(features, LAYER).build();
    }
}
