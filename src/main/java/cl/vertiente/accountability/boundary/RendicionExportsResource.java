package cl.vertiente.accountability.boundary;

import cl.vertiente.ledger.boundary.LineFilter;
import cl.vertiente.ledger.boundary.ReadRendiciones;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
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

/** What leaves the renderings in files: the list and the rows as spreadsheets, the documents as a ZIP. */
@Path("agreements/{agreement}/rendiciones")
@APIResponse(responseCode = "400", description = "Unknown filter or value")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, of another region, or not sent yet")
public class RendicionExportsResource {

    private static final String ZIP = "application/zip";

    @Inject
    private ExportRendiciones exportRendiciones;

    @Inject
    private ExportLines exportLines;

    @Inject
    private ExportDocuments exportDocuments;

    @Inject
    private ReadRendiciones readRendiciones;

    @Inject
    private XlsxLists lists;

    @Inject
    private Messages messages;

    @PathParam("agreement")
    private String agreement;

    @Context
    private UriInfo uri;

    @GET
    @Produces(XlsxLists.MEDIA_TYPE + ";qs=0.5")
    @Operation(summary = "Download the months of an agreement with their figures as a spreadsheet; filter: state")
    @APIResponse(responseCode = "200", description = "The spreadsheet", content = @Content(mediaType = XlsxLists.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response rendiciones() {
        var id = Ids.parse(agreement);
        var state = Query.of(uri.getQueryParameters(), "state").oneOf(RendicionState.class, "state");
        readRendiciones.all(id);
        StreamingOutput rows = out -> exportRendiciones.write(id, state, out);
        return Response.ok(rows, XlsxLists.MEDIA_TYPE).header("Content-Disposition", lists.attachment("accountability.rendiciones.file"))
                .build();
    }

    @GET
    @Path("{key}/lines")
    @Produces(XlsxLists.MEDIA_TYPE + ";qs=0.5")
    @Operation(summary = "Download the rows of a rendering in voucher order as a spreadsheet",
            description = "Filters: kind, category, component, budgetLine, charged, waiting.")
    @APIResponse(responseCode = "200", description = "The spreadsheet", content = @Content(mediaType = XlsxLists.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response lines(@PathParam("key") String key) {
        var id = Ids.parse(agreement);
        var which = RendicionKey.parse(key);
        var filter = LineFilter.of(Query.of(uri.getQueryParameters(), LineFilter.NAMES));
        var code = readRendiciones.one(id, which).agreementCode();
        StreamingOutput rows = out -> exportLines.write(id, which, filter, out);
        return Response.ok(rows, XlsxLists.MEDIA_TYPE)
                .header("Content-Disposition", attachment("accountability.lines.file", code, which, "xlsx")).build();
    }

    @GET
    @Path("{key}/documents.zip")
    @Produces(ZIP)
    @Operation(summary = "Download the documents of a rendering, named folio-tipo.pdf, as a ZIP")
    @APIResponse(responseCode = "200", description = "The ZIP", content = @Content(mediaType = ZIP,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response documents(@PathParam("key") String key) {
        var id = Ids.parse(agreement);
        var which = RendicionKey.parse(key);
        Query.of(uri.getQueryParameters());
        var code = readRendiciones.one(id, which).agreementCode();
        StreamingOutput documents = out -> exportDocuments.write(id, which, out);
        return Response.ok(documents, ZIP).header("Content-Disposition", attachment("accountability.documents.file", code, which, "zip"))
                .build();
    }

    private String attachment(String nameKey, String code, RendicionKey key, String extension) {
        return "attachment; filename=\"" + messages.get(nameKey) + "-" + code + "-" + key + "." + extension + "\"";
    }
}
