package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.AuditRow;
import cl.vertiente.administration.domain.AuditVerdict;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Query;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The audit trail and its proof. */
@Path("audit")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class AuditResource {


    @Inject
    private ReadAudit readAudit;

    @Inject
    private ReadAuditEntry readEntry;

    @Inject
    private ExportAudit exportAudit;

    @Inject
    private VerifyAudit verifyAudit;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    public record AuditPage(List<AuditRow> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the audit trail, newest first; filters: person, useCase, type, record, kind, from, to")
    @Parameter(name = "person", in = ParameterIn.QUERY, description = "Part of the name of who acted")
    @Parameter(name = "useCase", in = ParameterIn.QUERY, description = "Name of a use case, as RecordVoucher")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "Kind of record, as Voucher")
    @Parameter(name = "record", in = ParameterIn.QUERY, description = "Identifier of a record")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "CHANGE, or READ for readings of a person's data")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First day, in continental Chile")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last day")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AuditPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "Unknown filter or value")
    public Response list() {
        var query = Query.of(uri.getQueryParameters(), AuditQuery.NAMES);
        var filter = AuditQuery.filter(query);
        var page = readAudit.list(filter, AuditQuery.after(query), query.limit());
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            return sheets.answer("administration.audit.file", out -> exportAudit.write(filter, out));
        }
        return Response.ok(page, MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read one line with the record before and after; one about a person leaves a line itself")
    @APIResponse(responseCode = "200", description = "The line",
            content = @Content(schema = @Schema(implementation = ReadAuditEntry.AuditEntryView.class)))
    @APIResponse(responseCode = "404", description = "Unknown")
    public ReadAuditEntry.AuditEntryView one(@PathParam("id") String id) {
        return readEntry.one(Ids.parse(id));
    }

    @GET
    @Path("verification")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Follow the chain of seals and name the first line that was touched")
    @APIResponse(responseCode = "200", description = "Whether the trail is as it was written",
            content = @Content(schema = @Schema(implementation = AuditVerdict.class)))
    public AuditVerdict verification() {
        return verifyAudit.verify();
    }
}
