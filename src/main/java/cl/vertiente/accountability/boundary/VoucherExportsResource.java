package cl.vertiente.accountability.boundary;

import cl.vertiente.ledger.boundary.ReadVouchers;
import cl.vertiente.ledger.boundary.VoucherQuery;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The vouchers of an agreement as a spreadsheet. */
@Path("agreements/{agreement}")
@APIResponse(responseCode = "400", description = "Unknown filter or value")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, of another region, or not sent yet")
public class VoucherExportsResource {

    @Inject
    private ExportVouchers exportVouchers;

    @Inject
    private ReadVouchers readVouchers;

    @Inject
    private XlsxLists lists;

    @PathParam("agreement")
    private String agreement;

    @Context
    private UriInfo uri;

    @GET
    @Path("vouchers")
    @Produces(XlsxLists.MEDIA_TYPE + ";qs=0.5")
    @Operation(summary = "Download the whole filtered list of vouchers as a spreadsheet")
    @APIResponse(responseCode = "200", description = "The spreadsheet", content = @Content(mediaType = XlsxLists.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response vouchers() {
        var id = Ids.parse(agreement);
        var filter = VoucherQuery.filter(Query.of(uri.getQueryParameters(), VoucherQuery.NAMES));
        readVouchers.many(id, filter, null, 1);
        StreamingOutput rows = out -> exportVouchers.write(id, filter, out);
        return Response.ok(rows, XlsxLists.MEDIA_TYPE).header("Content-Disposition", lists.attachment("accountability.vouchers.file"))
                .build();
    }
}
