package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.visit.domain.IndicatorTotal;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    /** All indicators, as the interface describes them. */
    @Schema(name = "IndicatorTotals")
    public record Totals(List<IndicatorTotal> items) {
    }

    @GET
    @Operation(summary = "Totals of the indicators over the filtered records", description = "Of each system the last visit alone. A value"
            + " that nobody observed is in no figure: observed says of how many the figures speak, visits how many were looked at.")
    @APIResponse(responseCode = "200", description = "Each indicator of the newest form, in its order",
            content = @Content(schema = @Schema(ref = "IndicatorTotals", implementation = Totals.class)))
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A role that never may")
    public Totals totals(@BeanParam DiagnosisFilters filters) {
        return new Totals(readIndicatorTotals.of(filters.read(caller.required().id())));
    }
}
