package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.AlertState;
import cl.vertiente.shared.Ids;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
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

/** What results of water ask somebody to do, and what was done. Every change needs If-Match. */
@Path("water-alerts")
@Tag(name = "Water quality")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not answer for this committee")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class WaterAlertsResource {


    @Inject
    private ReadWaterAlerts readAlerts;

    @Inject
    private ExportWaterAlerts exportAlerts;

    @Inject
    private ActOnWaterAlert act;

    @Inject
    private Precondition precondition;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    @Schema(name = "WaterAlertPage")
    public record AlertPage(List<AlertView> items, String next, Map<String, Long> counts) {
    }

    /** Whom the committee's news reached, and when; today when no day is said. */
    @Schema(name = "WaterAlertCommunication")
    public record Communication(LocalDate on, @NotBlank @Size(max = 200) String whom, @Size(max = 500) String words) {
    }

    /** What was set to work. */
    @Schema(name = "WaterAlertAction")
    public record Action(LocalDate on, @NotBlank @Size(min = 3, max = 500) String words) {
    }

    /** With which result it is closed; the latest in range when none is said. */
    @Schema(name = "WaterAlertClosing")
    public record Closing(LocalDate on, UUID sampleId) {
    }

    /** Why there is nothing to do. */
    @Schema(name = "WaterAlertDiscard")
    public record Discard(LocalDate on, @NotBlank @Size(min = 3, max = 500) String reason) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the alerts, the latest first; counts go by state")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of the system's name or commune")
    @Parameter(name = "waterSystem", in = ParameterIn.QUERY, description = "Identifier of a system")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region")
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = AlertState.class))
    @Parameter(name = "level", in = ParameterIn.QUERY, schema = @Schema(implementation = AlertLevel.class))
    @Parameter(name = "code", in = ParameterIn.QUERY, description = "Code of a parameter")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "WaterAlertPage", implementation = AlertPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response list() {
        var query = Query.of(uri.getQueryParameters(), WaterFilters.ALERTS);
        var filter = WaterFilters.alerts(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            readAlerts.countsByState(filter);
            return sheets.answer("diagnosis.water.alerts.file", out -> exportAlerts.write(filter, out));
        }
        return Response.ok(readAlerts.list(filter, query.after(2).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("{alert}")
    @Operation(summary = "Read one alert with what happened to it")
    @APIResponse(responseCode = "200", description = "The alert; its version is in ETag",
            content = @Content(schema = @Schema(implementation = AlertView.class)))
    public Response read(@PathParam("alert") String alert) {
        return answer(readAlerts.one(Ids.parse(alert)));
    }

    @POST
    @Path("{alert}/communicate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The committee was told: whom, and on which day (If-Match)")
    @APIResponse(responseCode = "200", description = "The alert", content = @Content(schema = @Schema(implementation = AlertView.class)))
    @APIResponse(responseCode = "409", description = "It was communicated before, or it is over")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Nobody is named, or a day that cannot be")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response communicate(@PathParam("alert") String alert, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Communication said) {
        precondition.expect(ifMatch, true);
        return answer(act.communicate(Ids.parse(alert), said.on(), said.whom(), said.words()));
    }

    @POST
    @Path("{alert}/act")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Something is being done about it (If-Match)")
    @APIResponse(responseCode = "200", description = "The alert", content = @Content(schema = @Schema(implementation = AlertView.class)))
    @APIResponse(responseCode = "409", description = "It was not communicated yet, or it is over")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Nothing is said to be done, or a day that cannot be")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response setToWork(@PathParam("alert") String alert, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Action said) {
        precondition.expect(ifMatch, true);
        return answer(act.setToWork(Ids.parse(alert), said.on(), said.words()));
    }

    @POST
    @Path("{alert}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A later result is in range (If-Match)",
            description = "What a laboratory found is closed by a laboratory's result; what only a kit found, by a kit's too.")
    @APIResponse(responseCode = "200", description = "The alert", content = @Content(schema = @Schema(implementation = AlertView.class)))
    @APIResponse(responseCode = "409", description = "It was not communicated yet, it is over, or no result is in range")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "That sample has no later result in range")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response close(@PathParam("alert") String alert, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Closing said) {
        precondition.expect(ifMatch, true);
        return answer(act.close(Ids.parse(alert), said.on(), said.sampleId()));
    }

    @POST
    @Path("{alert}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "There is nothing to do, for a reason (If-Match)")
    @APIResponse(responseCode = "200", description = "The alert", content = @Content(schema = @Schema(implementation = AlertView.class)))
    @APIResponse(responseCode = "409", description = "It is over")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "No reason, or a day that cannot be")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response discard(@PathParam("alert") String alert, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Discard said) {
        precondition.expect(ifMatch, true);
        return answer(act.discard(Ids.parse(alert), said.on(), said.reason()));
    }

    private static Response answer(AlertView alert) {
        return Response.ok(alert).tag(ETags.of(alert)).build();
    }
}
