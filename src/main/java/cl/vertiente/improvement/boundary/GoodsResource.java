package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.GoodsRow;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Spreadsheets;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The goods that were bought with an agreement. */
@Path("agreements/{agreement}/goods")
@Tag(name = "Improvements")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class GoodsResource {

    @Inject
    private ReadGoods readGoods;

    @Inject
    private ExportGoods exportGoods;

    @Inject
    private Spreadsheets sheets;

    @Context
    private Request request;

    /** All of them, as the interface describes it. */
    @Schema(name = "GoodsPage")
    public record GoodsPage(List<GoodsRow> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "What was bought and handed over, by code, with who keeps it when the agreement ends")
    @APIResponse(responseCode = "200", description = "All of it", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "GoodsPage", implementation = GoodsPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response list(@PathParam("agreement") String agreement) {
        var id = Ids.parse(agreement);
        var rows = readGoods.of(id);
        return Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)
                ? sheets.answer("improvement.goods.file", out -> exportGoods.write(id, out))
                : Response.ok(new Page<>(rows, null, Map.of()), MediaType.APPLICATION_JSON).build();
    }
}
