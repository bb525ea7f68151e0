package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.rest.Spreadsheets;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** The agreements in view. */
@Path("agreements")
@APIResponse(responseCode = "400", description = "Unknown filter")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class AgreementsResource {


    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ExportAgreements exportAgreements;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    public record AgreementPage(List<AgreementView> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the agreements by code; filters: q, state, region", description = "Counts leave the state filter out.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of code, name or regional government; accents do not matter")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "DRAFT, SIGNED, IN_FORCE, EXPIRED, CLOSED or RESCINDED")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AgreementPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response list() {
        var query = Query.of(uri.getQueryParameters(), AgreementFilter.NAMES);
        var filter = AgreementFilter.of(query);
        var page = readAgreements.list(filter, query.after(1).map(key -> key.get(0)).orElse(null), query.limit());
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            return sheets.answer("agreement.file", out -> exportAgreements.write(filter, out));
        }
        return Response.ok(page, MediaType.APPLICATION_JSON).build();
    }
}
