package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Problems;
import cl.vertiente.shared.rest.Spreadsheets;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The records of visits. */
@Path("diagnoses")
@Tag(name = "Diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, another's draft, or a system for which somebody else answers")
public class DiagnosesResource {


    @Inject
    private ReadDiagnoses readDiagnoses;

    @Inject
    private ExportDiagnoses exportDiagnoses;

    @Inject
    private SaveDiagnosis saveDiagnosis;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private Problems problems;

    @Inject
    private Spreadsheets sheets;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    @Schema(name = "DiagnosisPage")
    public record DiagnosisPage(List<DiagnosisRow> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the records of visits, the newest first", description = "Counts by state leave the state filter out.")
    @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER),
            description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING),
            description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "DiagnosisPage", implementation = DiagnosisPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response list(@BeanParam DiagnosisFilters filters) {
        var query = filters.query();
        var filter = filters.read(caller.required().id());
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            exportDiagnoses.check();
            return sheets.answer("diagnosis.file", out -> exportDiagnoses.write(filter, out));
        }
        return Response.ok(readDiagnoses.list(filter, query.after(2).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one record with its answers, indicators, observations and steps")
    @APIResponse(responseCode = "200", description = "The record; its version is in ETag",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    public Response read(@PathParam("id") String id) {
        return answer(200, readDiagnoses.one(Ids.parse(id)));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a visit under an identifier made by the client, or change its draft; the same again changes nothing",
            description = "A change says the version upon which it was written (baseVersion, and If-Match where it is known). When that"
                    + " version no longer counts the answers are kept beside, and the problem names them.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "404", description = "No such agreement, or of another region")
    @APIResponse(responseCode = "409", description = "The identifier is another record's, it is no draft, or somebody else changed it:"
            + " then what was sent is kept beside")
    @APIResponse(responseCode = "412", description = "It changed since it was read (If-Match); what was sent is kept beside when it says"
            + " a version that no longer counts")
    @APIResponse(responseCode = "422", description = "Answers that cannot be, every fault with its place; or no such questionnaire")
    @APIResponse(responseCode = "428", description = "A change that does not say upon which version it was written")
    public Response save(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DiagnosisRequest diagnosis) {
        precondition.expect(ifMatch, false);
        var saved = saveDiagnosis.save(Ids.parse(id), diagnosis);
        return switch (saved.outcome()) {
            case CREATED -> answer(201, saved.diagnosis());
            case CHANGED -> answer(200, saved.diagnosis());
            case REPEATED -> saved.aside() == null ? answer(200, saved.diagnosis()) : beside(ifMatch, saved);
            case ASIDE -> beside(ifMatch, saved);
        };
    }

    /** Not what was asked for, but nothing is lost: which version lies beside, and what counts now. */
    private Response beside(String ifMatch, SaveDiagnosis.Saved saved) {
        return problems.withCurrent(ifMatch == null ? 409 : 412, "diagnosis.kept-beside", new Beside(saved.aside(), saved.diagnosis()));
    }

    /** @param aside identifier of the version that lies beside */
    @Schema(name = "KeptBeside")
    public record Beside(UUID aside, DiagnosisView diagnosis) {
    }

    private static Response answer(int status, DiagnosisView view) {
        return Response.status(status).entity(view).tag(ETags.of(view)).build();
    }
}
