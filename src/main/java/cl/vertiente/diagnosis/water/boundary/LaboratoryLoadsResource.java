package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.LaboratoryLoad;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Page;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Laboratory results from a workbook: tried, recorded, and looked at again. */
@Path("water-samples/imports")
@Tag(name = "Water quality")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or somebody else's")
public class LaboratoryLoadsResource {

    @Inject
    private LoadLaboratoryResults loadResults;

    @Inject
    private ReadLaboratoryLoads readLoads;

    @Inject
    private DocumentFiles files;

    @Inject
    private XlsxLists lists;

    @Context
    private UriInfo uri;

    /** What is sent, as the interface describes it. */
    @Schema(name = "LaboratoryUpload")
    public record Upload(@Schema(type = SchemaType.STRING, format = "binary") String file) {
    }

    /** One page, as the interface describes it. */
    @Schema(name = "LaboratoryLoadPage")
    public record LoadPage(List<LaboratoryLoad.State> items, String next) {
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Record the samples of a workbook of laboratory results (XLSX or CSV), or try what that would do",
            description = "Rows that say the same of their sample are one. The same rows again record nothing. The file and what was said"
            + " are kept at the address in Location.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true (when not said): no sample is recorded")
    @Parameter(name = "rows", in = ParameterIn.QUERY, description = "all (when not said): every row or nothing; valid: those that are")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = Upload.class)))
    @APIResponse(responseCode = "200", description = "What was done, or would be, with each row",
            content = @Content(schema = @Schema(implementation = LaboratoryLoadView.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    @APIResponse(responseCode = "413", description = "Larger than the limit, packed or unpacked")
    @APIResponse(responseCode = "415", description = "Neither XLSX nor CSV, judged by its bytes; or locked by a password")
    @APIResponse(responseCode = "422", description = "No list of results, or a row that is rejected when all were asked")
    public Response bring(List<EntityPart> parts) throws IOException {
        readLoads.list(null, 1);
        var query = Query.of(uri.getQueryParameters(), "dryRun", "rows");
        boolean dryRun = query.flag("dryRun", true);
        boolean validOnly = validOnly(query);
        var part = parts.stream().filter(sent -> "file".equals(sent.getName())).findFirst()
                .orElseThrow(() -> new Invalid("evidence.no-file", "/file"));
        return answer(files.take(part.getContent(), files.largest(),
                received -> loadResults.bring(received, part.getFileName().orElse(""), dryRun, validOnly)));
    }

    private static boolean validOnly(Query query) {
        var said = query.text("rows");
        if (said != null && !said.matches("all|valid")) {
            throw new Unreadable("shared.query.value", "?rows", "rows");
        }
        return "valid".equals(said);
    }

    private Response answer(LaboratoryLoadView said) {
        return Response.ok(said).location(uri.getBaseUriBuilder().path("water-samples/imports/" + said.id()).build()).build();
    }

    @GET
    @Operation(summary = "List the workbooks of results that were tried and loaded, the latest first")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = LoadPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    public Page<LaboratoryLoad.State> list() {
        var query = Query.of(uri.getQueryParameters());
        return readLoads.list(query.after(1).map(key -> Ids.parse(key.get(0))).orElse(null), query.limit());
    }

    @GET
    @Path("template")
    @Produces(XlsxLists.MEDIA_TYPE)
    @Operation(summary = "Take the workbook to fill in, with today's committees, parameters and units to choose from")
    @APIResponse(responseCode = "200", description = "The workbook", content = @Content(mediaType = XlsxLists.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        readLoads.list(null, 1);
        StreamingOutput rows = readLoads::writeTemplate;
        return Response.ok(rows, XlsxLists.MEDIA_TYPE)
                .header("Content-Disposition", lists.attachment("diagnosis.water.load.template.file")).build();
    }

    @GET
    @Path("{load}")
    @Operation(summary = "Read what a load or a trial said of each row")
    @APIResponse(responseCode = "200", description = "As it was answered then",
            content = @Content(schema = @Schema(implementation = LaboratoryLoadView.class)))
    public LaboratoryLoadView read(@PathParam("load") String load) {
        return readLoads.one(Ids.parse(load));
    }

    @POST
    @Path("{load}/apply")
    @Operation(summary = "Record the samples of a workbook that was tried, from the file that was kept")
    @Parameter(name = "rows", in = ParameterIn.QUERY, description = "all (when not said): every row or nothing; valid: those that are")
    @APIResponse(responseCode = "200", description = "What was done with each row",
            content = @Content(schema = @Schema(implementation = LaboratoryLoadView.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    @APIResponse(responseCode = "409", description = "It was no trial")
    @APIResponse(responseCode = "422", description = "A row is rejected and all were asked: every fault with its row; nothing was recorded")
    public Response apply(@PathParam("load") String load) throws IOException {
        return answer(loadResults.apply(Ids.parse(load), validOnly(Query.of(uri.getQueryParameters(), "rows"))));
    }

    @GET
    @Path("{load}/verdicts")
    @Produces(XlsxLists.MEDIA_TYPE)
    @Operation(summary = "Take the workbook with what was said beside each row, to be mended and brought again")
    @APIResponse(responseCode = "200", description = "The workbook", content = @Content(mediaType = XlsxLists.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response verdicts(@PathParam("load") String load) {
        var asked = readLoads.one(Ids.parse(load)).id();
        StreamingOutput rows = out -> readLoads.writeVerdicts(asked, out);
        return Response.ok(rows, XlsxLists.MEDIA_TYPE)
                .header("Content-Disposition", lists.attachment("diagnosis.water.load.verdicts.file")).build();
    }
}
