package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The catalogue of reports, the issuing of one, and the register with its files. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class ReportsResource {

    @Inject
    private IssueRendicion issueRendicion;

    @Inject
    private ReadIssuedReports readIssued;

    @Inject
    private ExportIssuedReports exportIssued;

    @Inject
    private XlsxLists lists;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ReportCatalogue catalogue;

    @Context
    private UriInfo uri;

    /** What to report. */
    public record IssueRequest(@NotNull UUID agreementId, @NotBlank String period) {
    }

    @GET
    @Path("reports")
    @Operation(summary = "The catalogue of reports with their parameters")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<ReportCatalogue.Kind> catalogue() {
        caller.required();
        return new Page<>(catalogue.all(), null, Map.of());
    }

    @POST
    @Path("reports/rendicion-mensual/issues")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Issue the statement of accounts of a sent month: the same rows answer the issue that exists")
    @APIResponse(responseCode = "200", description = "It existed", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "201", description = "Issued", content = @Content(schema = @Schema(implementation = IssueView.class)))
    @APIResponse(responseCode = "409", description = "Not sent yet")
    @APIResponse(responseCode = "422", description = "A parameter is missing")
    public Response issue(@NotNull @Valid IssueRequest request) {
        return answer(issueRendicion.issue(request.agreementId(), RendicionKey.parse(request.period())));
    }

    static Response answer(IssueAnswer answer) {
        return Response.status(answer.created() ? 201 : 200).entity(answer.issue()).tag(ETags.of(answer.issue())).build();
    }

    @GET
    @Path("issued-reports")
    @Operation(summary = "The register of issued reports, newest first; filters: agreement, report, state",
            description = "Counts leave the state filter out.")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement")
    @Parameter(name = "report", in = ParameterIn.QUERY, description = "Key of a report, as ficha-diagnostico")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "VALID, SUPERSEDED or REVOKED")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "Unknown filter")
    public Page<IssueView> register() {
        var query = Query.of(uri.getQueryParameters(), IssueFilter.NAMES);
        return readIssued.list(IssueFilter.of(query), IssueFilter.before(query), query.limit());
    }

    @GET
    @Path("issued-reports")
    @Produces(XlsxLists.MEDIA_TYPE + ";qs=0.5")
    @Operation(summary = "Download the whole filtered register as a spreadsheet; filters: agreement, state")
    @APIResponse(responseCode = "200", description = "The spreadsheet", content = @Content(mediaType = XlsxLists.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "400", description = "Unknown filter")
    public Response spreadsheet() {
        var filter = IssueFilter.of(Query.of(uri.getQueryParameters(), IssueFilter.NAMES));
        readIssued.list(filter, null, 1);
        StreamingOutput rows = out -> exportIssued.write(filter, out);
        return Response.ok(rows, XlsxLists.MEDIA_TYPE).header("Content-Disposition", lists.attachment("accountability.register.file"))
                .build();
    }

    @GET
    @Path("issued-reports/{id: [0-9a-f-]{36}}")
    @Operation(summary = "Read one entry of the register")
    @APIResponse(responseCode = "200", description = "The entry", content = @Content(schema = @Schema(implementation = IssueView.class)))
    public Response one(@PathParam("id") String id) {
        var view = readIssued.one(Ids.parse(id));
        return Response.ok(view).tag(ETags.of(view)).build();
    }

    @GET
    @Path("issued-reports/{id: [0-9a-f-]{36}}.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The PDF as it was issued")
    @APIResponse(responseCode = "200", description = "The bytes", content = @Content(mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("id") String id) {
        return file(id, MediaKind.PDF, readIssued.pdf(Ids.parse(id)));
    }

    @GET
    @Path("issued-reports/{id: [0-9a-f-]{36}}.xlsx")
    @Produces(XlsxLists.MEDIA_TYPE)
    @Operation(summary = "The workbook of the same rows")
    @APIResponse(responseCode = "200", description = "The bytes", content = @Content(mediaType = XlsxLists.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xlsx(@PathParam("id") String id) {
        return file(id, MediaKind.XLSX, readIssued.xlsx(Ids.parse(id)));
    }

    private Response file(String id, MediaKind kind, java.nio.file.Path path) {
        var issue = readIssued.one(Ids.parse(id));
        var name = issue.reportKey() + "-" + issue.code() + "." + kind.extension();
        return Response.ok(path.toFile(), kind.mediaType()).header("Content-Disposition", "inline; filename=\"" + name + "\"").build();
    }
}
