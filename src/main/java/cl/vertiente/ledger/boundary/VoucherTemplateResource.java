package cl.vertiente.ledger.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.XlsxLists;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The workbook into which the expenses of an agreement are filled. */
@Path("agreements/{agreement}/vouchers/template")
public class VoucherTemplateResource {

    @Inject
    private WriteVoucherTemplate template;

    @Inject
    private XlsxLists lists;

    @GET
    @Produces(XlsxLists.MEDIA_TYPE)
    @Operation(summary = "Take the workbook of expenses with today's lines of the budget, suppliers and kinds of document to choose from")
    @APIResponse(responseCode = "200", description = "The workbook", content = @Content(mediaType = XlsxLists.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A role that never may")
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    public Response take(@PathParam("agreement") String agreement) {
        var id = Ids.parse(agreement);
        template.require(id);
        StreamingOutput rows = out -> template.write(id, out);
        return Response.ok(rows, XlsxLists.MEDIA_TYPE).header("Content-Disposition", lists.attachment("ledger.load.template.file"))
                .build();
    }
}
