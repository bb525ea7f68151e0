package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.domain.ImportRow;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.job.FollowJobs;
import cl.vertiente.job.JobView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Official registers as the ministries publish them, brought in. */
@Path("imports")
@Tag(name = "Committees")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class ImportsResource {

    @Inject
    private ImportRegister importRegister;

    @Inject
    private ReadImports readImports;

    @Inject
    private ExportVerdicts exportVerdicts;

    @Inject
    private ReadMatches readMatches;

    @Inject
    private RegisterJobs registerJobs;

    @Inject
    private FollowJobs followJobs;

    @Inject
    private MatchOperators matchOperators;

    @Inject
    private UndoMatch undoMatch;

    @Inject
    private Messages messages;

    @Inject
    private DocumentFiles files;

    @Inject
    private XlsxLists lists;

    @Inject
    private CurrentCaller caller;

    @Context
    private UriInfo uri;

    /** What is sent, as the interface describes it. */
    @Schema(name = "RegisterUpload")
    public record Upload(@Schema(type = SchemaType.STRING, format = "binary") String file) {
    }

    /** One page, as the interface describes it. */
    @Schema(name = "ImportPage")
    public record ImportPage(List<ImportRow> items, String next) {
    }

    /** One page, as the interface describes it. */
    @Schema(name = "WaitingPage")
    public record WaitingPage(List<ReadMatches.Waiting> items, String next) {
    }

    /** One page, as the interface describes it. */
    @Schema(name = "MatchedPage")
    public record MatchedPage(List<ReadMatches.Matched> items, String next) {
    }

    /** What is to be said beside. */
    @Schema(name = "OperatorMatchRemark")
    public record Remark(String message) {
    }

    /** Why. */
    @Schema(name = "OperatorUnmatchRequest")
    public record Reason(@NotNull String reason) {
    }

    /** Which system. */
    @Schema(name = "OperatorMatchRequest")
    public record Match(@NotNull UUID waterSystemId) {
    }

    @POST
    @Path("register")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Bring in an official register (XLSX or CSV, up to 20 MB), or try what that would do",
            description = "Recognised by its headings: the DOH's catalogue of systems or the MOP's registry of operators. One transaction;"
            + " the same file again changes nothing. The file and the verdicts are kept at the address in Location.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true (when not said): nothing of the registry changes")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = Upload.class)))
    @APIResponse(responseCode = "200", description = "What was done, or would be, with each row",
            content = @Content(schema = @Schema(implementation = RegisterImportView.class)))
    @APIResponse(responseCode = "202", description = "With Prefer: respond-async. The work, to be followed at the address in Location",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    @APIResponse(responseCode = "413", description = "Larger than the limit, packed or unpacked")
    @APIResponse(responseCode = "415", description = "Neither XLSX nor CSV, judged by its bytes; or locked by a password")
    @APIResponse(responseCode = "422", description = "No register, or one that cannot be read: which row and column, and how to mend it")
    public Response bring(List<EntityPart> parts, @HeaderParam("Prefer") String prefer) throws IOException {
        caller.required();
        boolean dryRun = Query.of(uri.getQueryParameters(), "dryRun").flag("dryRun", true);
        var part = parts.stream().filter(p -> "file".equals(p.getName())).findFirst()
                .orElseThrow(() -> new Invalid("evidence.no-file", "/file"));
        if (prefer != null && prefer.matches("(?i)(.*[,;])?\\s*respond-async\\s*([,;].*)?")) {
            return started(part, dryRun);
        }
        var imported = files.take(part.getContent(), files.largest(),
                received -> importRegister.bring(received, part.getFileName().orElse(""), dryRun));
        return Response.ok(imported.said()).location(uri.getBaseUriBuilder().path("imports/" + imported.id()).build()).build();
    }

    private Response started(EntityPart part, boolean dryRun) throws IOException {
        try (var content = part.getContent()) {
            var job = registerJobs.bring(files.receive(content), part.getFileName().orElse(""), dryRun);
            return Response.accepted(followJobs.one(job)).header("Preference-Applied", "respond-async")
                    .location(uri.getBaseUriBuilder().path("jobs/" + job).build()).build();
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the imports and trials of official registers, the latest first")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = ImportPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    public Page<ImportRow> list() {
        var query = Query.of(uri.getQueryParameters());
        return readImports.list(query.after(1).map(key -> Ids.parse(key.get(0))).orElse(null), query.limit());
    }

    @GET
    @Path("operators")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the rows of the registry of operators that wait for a match, with suggestions and their reasons")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = WaitingPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    public Page<ReadMatches.Waiting> waiting() {
        var query = Query.of(uri.getQueryParameters());
        return readMatches.waiting(query.after(3).orElse(null), query.limit());
    }

    @POST
    @Path("operators/{id}/match")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirm which water system a row of the registry of operators speaks of")
    @APIResponse(responseCode = "200", description = "Confirmed without the RUT, which another operator has: whose",
            content = @Content(schema = @Schema(implementation = Remark.class)))
    @APIResponse(responseCode = "204", description = "Confirmed, now or before: the system has segment, RUT and registry code")
    @APIResponse(responseCode = "404", description = "Unknown")
    @APIResponse(responseCode = "409", description = "Matched with another already, or the system is")
    @APIResponse(responseCode = "422", description = "No such system")
    public Response match(@PathParam("id") String id, @NotNull @Valid Match match) {
        return matchOperators.match(Ids.parse(id), match.waterSystemId())
                .map(fault -> Response.ok(new Remark(messages.format(fault.key(), fault.arguments()))))
                .orElseGet(Response::noContent).build();
    }

    @POST
    @Path("operators/{id}/unmatch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take back which water system a row of the registry of operators speaks of, with the reason",
            description = "Segment, RUT and registry code that it brought are no longer in force from today on; the history keeps them.")
    @APIResponse(responseCode = "204", description = "Taken back: the row waits for a match again")
    @APIResponse(responseCode = "404", description = "Unknown")
    @APIResponse(responseCode = "409", description = "Nobody has matched it")
    @APIResponse(responseCode = "422", description = "No reason, or one that is too long")
    public void unmatch(@PathParam("id") String id, @NotNull @Valid Reason reason) {
        undoMatch.undo(Ids.parse(id), reason.reason());
    }

    @GET
    @Path("operators/matched")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the rows of the registry of operators that a person has matched, each with its water system")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = MatchedPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    public Page<ReadMatches.Matched> matched() {
        var query = Query.of(uri.getQueryParameters());
        return readMatches.matched(query.after(3).orElse(null), query.limit());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read what an import or a trial said of each row")
    @APIResponse(responseCode = "200", description = "As it was answered then",
            content = @Content(schema = @Schema(implementation = RegisterImportView.class)))
    @APIResponse(responseCode = "404", description = "Unknown")
    public RegisterImportView read(@PathParam("id") String id) {
        return readImports.one(Ids.parse(id)).said();
    }

    @GET
    @Path("{id}/verdicts")
    @Produces(XlsxLists.MEDIA_TYPE)
    @Operation(summary = "Take the register with its verdicts beside each row, to be mended and brought again")
    @APIResponse(responseCode = "200", description = "A spreadsheet with the ministry's headings",
            content = @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "Unknown")
    public Response verdicts(@PathParam("id") String id) {
        var asked = Ids.parse(id);
        exportVerdicts.require(asked);
        StreamingOutput rows = out -> exportVerdicts.write(asked, out);
        return Response.ok(rows, XlsxLists.MEDIA_TYPE).header("Content-Disposition", lists.attachment("committee.import.verdicts.file"))
                .build();
    }
}
