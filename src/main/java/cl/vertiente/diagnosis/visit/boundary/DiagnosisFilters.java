package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.shared.rest.Query;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The filters of the records as the calls describe them: list, totals and all answers have the same. They are read from the address itself,
 * since only there a filter that does not exist can be refused; page, list and spreadsheet read them in the same way.
 */
public class DiagnosisFilters {

    @QueryParam("q")
    @Parameter(description = "Part of code, label, system or commune; accents do not matter")
    private String text;

    @QueryParam("agreement")
    @Parameter(description = "Identifier of an agreement")
    private String agreement;

    @QueryParam("region")
    @Parameter(description = "CUT of the region of the agreement")
    private String region;

    @QueryParam("commune")
    @Parameter(description = "CUT of the commune of the system")
    private String commune;

    @QueryParam("system")
    @Parameter(description = "Identifier of a water system")
    private String system;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = DiagnosisState.class))
    private String state;

    @QueryParam("label")
    @Parameter(description = "Label of a campaign, exactly")
    private String label;

    @QueryParam("mine")
    @Parameter(description = "true: of whose team the caller is")
    private String mine;

    @Context
    private UriInfo uri;

    /** @throws cl.vertiente.shared.Unreadable for an unknown filter */
    Query query() {
        return Query.of(uri.getQueryParameters(), DiagnosisParameters.NAMES);
    }

    /**
     * @param me the caller, whose records are asked for with {@code mine=true}
     * @throws cl.vertiente.shared.Unreadable for an unknown filter, or a value that cannot be read
     */
    DiagnosisFilter read(UUID me) {
        return DiagnosisParameters.filter(query(), me);
    }
}
