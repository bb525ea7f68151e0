package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.SampleRow;
import cl.vertiente.diagnosis.water.domain.Verdict;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.rest.Spreadsheets;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Samples of water with their results and verdicts. */
@Path("water-samples")
@Tag(name = "Water quality")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not answer for this committee")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class WaterSamplesResource {


    @Inject
    private ReadWaterSamples readSamples;

    @Inject
    private ExportWaterSamples exportSamples;

    @Inject
    private RecordWaterSample recordSample;

    @Inject
    private VoidWaterSample voidSample;

    @Inject
    private ReadWaterSampleEvidence readEvidence;

    @Inject
    private Precondition precondition;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    @Schema(name = "WaterSamplePage")
    public record SamplePage(List<SampleRow> items, String next, Map<String, Long> counts) {
    }

    /** Why it was recorded by mistake. */
    @Schema(name = "WaterSampleVoid")
    public record VoidReason(@NotBlank @Size(min = 3, max = 300) String reason) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the samples, the latest first; counts go by verdict", description = "As a spreadsheet each result is a row.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of the system's name or commune")
    @Parameter(name = "waterSystem", in = ParameterIn.QUERY, description = "Identifier of a system")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of the agreement for which it was taken")
    @Parameter(name = "diagnosis", in = ParameterIn.QUERY, description = "Identifier of the visit during which it was taken")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region")
    @Parameter(name = "method", in = ParameterIn.QUERY, schema = @Schema(implementation = SampleMethod.class))
    @Parameter(name = "waterType", in = ParameterIn.QUERY, schema = @Schema(implementation = WaterType.class))
    @Parameter(name = "verdict", in = ParameterIn.QUERY, schema = @Schema(implementation = Verdict.class))
    @Parameter(name = "level", in = ParameterIn.QUERY, schema = @Schema(implementation = AlertLevel.class))
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Taken on this day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Taken on this day or earlier")
    @Parameter(name = "voided", in = ParameterIn.QUERY, description = "true: those recorded by mistake instead")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "WaterSamplePage", implementation = SamplePage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response list() {
        var query = Query.of(uri.getQueryParameters(), WaterFilters.SAMPLES);
        var filter = WaterFilters.samples(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            readSamples.countsByVerdict(filter);
            return sheets.answer("diagnosis.water.file", out -> exportSamples.write(filter, out));
        }
        return Response.ok(readSamples.list(filter, query.after(2).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("{sample}")
    @Operation(summary = "Read one sample with the verdict of each result")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "An instant with its offset: what was known then")
    @APIResponse(responseCode = "200", description = "The sample; its version is in ETag",
            content = @Content(schema = @Schema(implementation = SampleView.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter, or no instant")
    @APIResponse(responseCode = "422", description = "An instant that is too near")
    public Response read(@PathParam("sample") String sample) {
        return answer(200, readSamples.one(Ids.parse(sample), Query.of(uri.getQueryParameters(), "asOf").instant("asOf")));
    }

    @GET
    @Path("{sample}/versions")
    @Operation(summary = "Everything that was said of one sample, the latest first")
    @APIResponse(responseCode = "200", description = "All of it")
    public Page<SampleView> versions(@PathParam("sample") String sample) {
        return new Page<>(readSamples.versions(Ids.parse(sample)), null, Map.of());
    }

    @PUT
    @Path("{sample}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a sample under an identifier made by the client; the same again changes nothing",
            description = "It is judged by the limits of its day and opens its alerts. Anything else under its identifier is a correction"
            + " and needs If-Match.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = SampleView.class)))
    @APIResponse(responseCode = "200", description = "Corrected, or as it was",
            content = @Content(schema = @Schema(implementation = SampleView.class)))
    @APIResponse(responseCode = "409", description = "The identifier is another sample's, it is void, or the system was merged")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response record(@PathParam("sample") String sample, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SampleRequest said) {
        precondition.expect(ifMatch, true);
        var recorded = recordSample.record(Ids.parse(sample), said);
        return answer(recorded.created() ? 201 : 200, recorded.sample());
    }

    @POST
    @Path("{sample}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that a sample was recorded by mistake; needs If-Match")
    @APIResponse(responseCode = "200", description = "The sample", content = @Content(schema = @Schema(implementation = SampleView.class)))
    @APIResponse(responseCode = "409", description = "It is void already")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "No reason")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response makeVoid(@PathParam("sample") String sample, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VoidReason reason) {
        precondition.expect(ifMatch, true);
        return answer(200, voidSample.makeVoid(Ids.parse(sample), reason.reason()));
    }

    @GET
    @Path("{sample}/evidence/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read the laboratory's report of a sample")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response evidence(@PathParam("sample") String sample, @PathParam("sha256") String sha256) {
        return readEvidence.read(Ids.parse(sample), sha256).answer();
    }

    private static Response answer(int status, SampleView sample) {
        return Response.status(status).entity(sample).tag(ETags.of(sample)).build();
    }
}
