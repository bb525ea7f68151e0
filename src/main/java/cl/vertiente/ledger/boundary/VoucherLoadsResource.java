package cl.vertiente.ledger.boundary;

import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.ledger.domain.LoadChoice;
import cl.vertiente.ledger.domain.VoucherLoadState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.Progress;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Expenses of an agreement from a workbook: tried, recorded, and looked at again. */
@Path("agreements/{agreement}/vouchers/imports")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class VoucherLoadsResource {

    @Inject
    private BringVouchers bringVouchers;

    @Inject
    private VoucherTrial trial;

    @Inject
    private LoadVouchers loadVouchers;

    @Inject
    private ReadVoucherLoads readLoads;

    @Inject
    private ExportVoucherLoad exportLoad;

    @Inject
    private DocumentFiles files;

    @Inject
    private XlsxLists lists;

    @PathParam("agreement")
    private String agreement;

    @Context
    private UriInfo uri;

    /** What is sent, as the interface describes it. */
    @Schema(name = "ExpensesUpload")
    public record Upload(@Schema(type = SchemaType.STRING, format = "binary") String file,
            @Schema(type = SchemaType.STRING, format = "binary") String documents) {
    }

    /** What is sent, as the interface describes it. */
    @Schema(name = "ExpenseDocumentsUpload")
    public record DocumentsUpload(@Schema(type = SchemaType.STRING, format = "binary") String documents) {
    }

    /** One page, as the interface describes it. */
    @Schema(name = "VoucherLoadPage")
    public record LoadPage(List<VoucherLoadState> items, String next) {
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Record the expenses of a workbook (XLSX or CSV, up to 20 MB), or try what that would do",
            description = "In the part documents a ZIP of scanned documents, found by the names that the rows give. One transaction; the"
            + " same rows again record nothing. The files and what was said are kept at the address in Location.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true (when not said): nothing of the ledger changes")
    @Parameter(name = "rows", in = ParameterIn.QUERY, description = "all (when not said): every row or nothing; valid: those that are")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = Upload.class)))
    @APIResponse(responseCode = "200", description = "What was done, or would be, with each row",
            content = @Content(schema = @Schema(implementation = VoucherLoadView.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    @APIResponse(responseCode = "413", description = "Larger than the limit, packed or unpacked")
    @APIResponse(responseCode = "415", description = "Neither XLSX nor CSV, or no ZIP, judged by its bytes; or locked by a password")
    @APIResponse(responseCode = "422", description = "No list of expenses of this agreement, or a row that is rejected when all were asked")
    public Response bring(List<EntityPart> parts) throws IOException {
        var id = Ids.parse(agreement);
        bringVouchers.expect(id);
        var query = Query.of(uri.getQueryParameters(), "dryRun", "rows");
        boolean dryRun = query.flag("dryRun", true);
        var choice = choice(query);
        var part = part(parts, "file").orElseThrow(() -> new Invalid("evidence.no-file", "/file"));
        var zip = part(parts, "documents");
        var documents = zip.isEmpty() ? null : documents(id, zip.get());
        var brought = files.take(part.getContent(), files.largest(),
                received -> bringVouchers.workbook(id, received, part.getFileName().orElse(""), documents));
        return answer(dryRun ? trial.run(id, brought, Progress.NONE) : loadVouchers.load(id, brought, choice, Progress.NONE));
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private String documents(UUID id, EntityPart zip) throws IOException {
        return files.take(zip.getContent(), files.largestArchive(), received -> bringVouchers.documents(id, received));
    }

    private static LoadChoice choice(Query query) {
        var said = query.text("rows");
        if (said != null && !said.matches("all|valid")) {
            throw new Unreadable("shared.query.value", "?rows", "rows");
        }
        return "valid".equals(said) ? LoadChoice.VALID : LoadChoice.ALL;
    }

    private Response answer(VoucherLoadView said) {
        return Response.ok(said).location(uri.getBaseUriBuilder().path("agreements/" + agreement + "/vouchers/imports/" + said.id())
                .build()).build();
    }

    @GET
    @Operation(summary = "List the workbooks of expenses that were tried and loaded, the latest first")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = LoadPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    public Page<VoucherLoadState> list() {
        var query = Query.of(uri.getQueryParameters());
        return readLoads.list(Ids.parse(agreement), query.after(1).map(key -> Ids.parse(key.get(0))).orElse(null), query.limit());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read what a load or a trial said of each row")
    @APIResponse(responseCode = "200", description = "As it was answered then",
            content = @Content(schema = @Schema(implementation = VoucherLoadView.class)))
    public VoucherLoadView read(@PathParam("id") String id) {
        return readLoads.one(Ids.parse(agreement), Ids.parse(id));
    }

    @POST
    @Path("{id}/apply")
    @Operation(summary = "Record the expenses of a workbook that was tried, from the files that were kept")
    @Parameter(name = "rows", in = ParameterIn.QUERY, description = "all (when not said): every row or nothing; valid: those that are")
    @APIResponse(responseCode = "200", description = "What was done with each row",
            content = @Content(schema = @Schema(implementation = VoucherLoadView.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    @APIResponse(responseCode = "409", description = "It was no trial")
    @APIResponse(responseCode = "422", description = "A row is rejected and all were asked: every fault with its row; nothing was recorded")
    public Response apply(@PathParam("id") String id) throws IOException {
        var choice = choice(Query.of(uri.getQueryParameters(), "rows"));
        return answer(loadVouchers.apply(Ids.parse(agreement), Ids.parse(id), choice, Progress.NONE));
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Attach scanned documents that come later, in a ZIP, to the vouchers of a workbook that was loaded")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = DocumentsUpload.class)))
    @APIResponse(responseCode = "200", description = "What was attached, and the names without a file and the files without a name",
            content = @Content(schema = @Schema(implementation = VoucherLoadView.class)))
    @APIResponse(responseCode = "409", description = "It was only tried")
    @APIResponse(responseCode = "413", description = "Larger than the limit, packed or unpacked")
    @APIResponse(responseCode = "415", description = "No ZIP, judged by its bytes; or locked by a password")
    @APIResponse(responseCode = "422", description = "Empty, or no part named documents")
    public Response attach(@PathParam("id") String id, List<EntityPart> parts) throws IOException {
        var ledger = Ids.parse(agreement);
        bringVouchers.expect(ledger);
        var zip = part(parts, "documents").orElseThrow(() -> new Invalid("ledger.load.no-documents", "/documents"));
        return answer(loadVouchers.attach(ledger, Ids.parse(id), documents(ledger, zip), Progress.NONE));
    }

    @GET
    @Path("{id}/verdicts")
    @Produces(XlsxLists.MEDIA_TYPE)
    @Operation(summary = "Take the workbook with what was said beside each row, to be mended and brought again")
    @APIResponse(responseCode = "200", description = "The workbook", content = @Content(mediaType = XlsxLists.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response verdicts(@PathParam("id") String id) {
        var ledger = Ids.parse(agreement);
        var asked = Ids.parse(id);
        exportLoad.require(ledger, asked);
        StreamingOutput rows = out -> exportLoad.write(ledger, asked, out);
        return Response.ok(rows, XlsxLists.MEDIA_TYPE).header("Content-Disposition", lists.attachment("ledger.load.verdicts.file"))
                .build();
    }
}
