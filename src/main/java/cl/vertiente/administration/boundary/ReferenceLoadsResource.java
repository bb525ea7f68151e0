package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.administration.domain.ReferenceLoadRow;
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
import java.nio.charset.StandardCharsets;
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

/** Files of reference data, brought in. */
@Path("imports/reference")
@Tag(name = "Reference data")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class ReferenceLoadsResource {

    private static final int LONGEST_SOURCE_BYTES = 4_000;

    @Inject
    private LoadReference loadReference;

    @Inject
    private ReadReference readReference;

    @Inject
    private ExportReferenceVerdicts exportVerdicts;

    @Inject
    private DocumentFiles files;

    @Inject
    private XlsxLists lists;

    @Inject
    private CurrentCaller caller;

    @Context
    private UriInfo uri;

    /** What is sent, as the interface describes it. */
    @Schema(name = "ReferenceUpload")
    public record Upload(@Schema(type = SchemaType.STRING, format = "binary") String file, String source) {
    }

    /** One page, as the interface describes it. */
    @Schema(name = "ReferenceLoadPage")
    public record LoadPage(List<ReferenceLoadRow> items, String next) {
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Bring in a file of reference data (XLSX, CSV or GeoJSON, up to 20 MB), or try what that would do",
            description = "Recognised by its headings: holidays, UF, UTM, withholding rates, legal limits, spellings of communes, outlines."
            + " One transaction; the same file again changes nothing. File and verdicts are kept at the address in Location.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true (when not said): nothing of the tables changes")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = Upload.class)))
    @APIResponse(responseCode = "200", description = "What was done, or would be, with each row",
            content = @Content(schema = @Schema(implementation = ReferenceLoadView.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    @APIResponse(responseCode = "413", description = "Larger than the limit, packed or unpacked")
    @APIResponse(responseCode = "415", description = "None of the three kinds, judged by its bytes; or locked by a password")
    @APIResponse(responseCode = "422", description = "No table that is known, or one that cannot be read: where, and how to mend it")
    public Response bring(List<EntityPart> parts) throws IOException {
        caller.required();
        boolean dryRun = dryRun();
        var source = source(parts);
        var part = parts.stream().filter(p -> "file".equals(p.getName())).findFirst()
                .orElseThrow(() -> new Invalid("evidence.no-file", "/file"));
        try (var content = part.getContent()) {
            var received = files.receive(content);
            try {
                var loaded = loadReference.bring(received, part.getFileName().orElse(""), source, dryRun);
                var address = uri.getBaseUriBuilder().path("imports/reference/" + loaded.id()).build();
                return Response.ok(loaded.said()).location(address).build();
            } finally {
                files.forget(received);
            }
        }
    }

    private static String source(List<EntityPart> parts) throws IOException {
        for (var part : parts) {
            if ("source".equals(part.getName())) {
                try (var content = part.getContent()) {
                    return new String(content.readNBytes(LONGEST_SOURCE_BYTES), StandardCharsets.UTF_8);
                }
            }
        }
        return null;
    }

    private boolean dryRun() {
        var said = Query.of(uri.getQueryParameters(), "dryRun").text("dryRun");
        if (said != null && !said.matches("true|false")) {
            throw new Unreadable("shared.query.value", "?dryRun", "dryRun");
        }
        return !"false".equals(said);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the loads and trials of reference data, the latest first")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page",
            content = @Content(schema = @Schema(ref = "ReferenceLoadPage", implementation = LoadPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    public Page<ReferenceLoadRow> list() {
        var query = Query.of(uri.getQueryParameters());
        return readReference.list(query.after(1).map(key -> Ids.parse(key.get(0))).orElse(null), query.limit());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read what a load or a trial said of each row")
    @APIResponse(responseCode = "200", description = "As it was answered then",
            content = @Content(schema = @Schema(implementation = ReferenceLoadView.class)))
    @APIResponse(responseCode = "404", description = "Unknown")
    public ReferenceLoadView read(@PathParam("id") String id) {
        return readReference.one(Ids.parse(id)).said();
    }

    @GET
    @Path("{id}/verdicts")
    @Produces(XlsxLists.MEDIA_TYPE)
    @Operation(summary = "Take the file with its verdicts beside each row, to be mended and brought again")
    @APIResponse(responseCode = "200", description = "A spreadsheet with the headings of the file",
            content = @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "Unknown")
    public Response verdicts(@PathParam("id") String id) {
        var asked = Ids.parse(id);
        exportVerdicts.require(asked);
        StreamingOutput rows = out -> exportVerdicts.write(asked, out);
        return Response.ok(rows, XlsxLists.MEDIA_TYPE)
                .header("Content-Disposition", lists.attachment("administration.reference.verdicts.file")).build();
    }
}
