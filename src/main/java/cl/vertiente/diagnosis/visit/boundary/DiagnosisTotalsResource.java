package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.IndicatorTotal;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the indicators say over many records. */
@Path("diagnoses/totals")
@Tag(name = "Diagnoses")
@Produces(MediaType.APPLICATION_JSON)
public class DiagnosisTotalsResource {

    @Inject
    private ReadIndicatorTotals readIndicatorTotals;

    @Inject
    private CurrentCaller caller;

    @Context
    private UriInfo uri;

    /** All indicators, as the interface describes them. */
    @Schema(name = "IndicatorTotals")
    public record Totals(List<IndicatorTotal> items) {
    }

    @GET
    @Operation(summary = "Totals of the indicators over the filtered records", description = "Of each system the last visit alone. A value"
            + " that nobody observed is in no figure: observed says of how many the figures speak, visits how many were looked at.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of code, label, system or commune; accents do not matter")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region of the agreement")
    @Parameter(name = "commune", in = ParameterIn.QUERY, description = "CUT of the commune of the system")
    @Parameter(name = "system", in = ParameterIn.QUERY, description = "Identifier of a water system")
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = DiagnosisState.class))
    @Parameter(name = "label", in = ParameterIn.QUERY, description = "Label of a campaign, exactly")
    @Parameter(name = "mine", in = ParameterIn.QUERY, description = "true: of whose team the caller is")
    @APIResponse(responseCode = "200", description = "Each indicator of the newest form, in its order",
            content = @Content(schema = @Schema(ref = "IndicatorTotals", implementation = Totals.class)))
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A role that never may")
    public Totals totals() {
        return new Totals(readIndicatorTotals.of(DiagnosisParameters.filter(Query.of(uri.getQueryParameters(), DiagnosisParameters.NAMES),
                caller.required().id())));
    }
}
