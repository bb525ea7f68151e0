package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.CompetenceCover;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The map of competences: who of which committee holds which certificate. */
@Path("training-competences")
@Tag(name = "Training")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class CompetencesResource {

    @Inject
    private ReadCompetences read;

    @Inject
    private ExportCompetences export;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    @Schema(name = "CompetencePage")
    public record CompetencePage(List<CompetenceView> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List committees with those who hold a certificate of training, its state, and whether they are on the board",
            description = "By name. Committees that an agreement in view serves; with system one alone. Somebody counts in the committee of"
                    + " today. RUT masked, and none for the regional government.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of the name of the committee or its commune")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement that serves them")
    @Parameter(name = "system", in = ParameterIn.QUERY, description = "Identifier of one committee")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region")
    @Parameter(name = "cover", in = ParameterIn.QUERY, schema = @Schema(implementation = CompetenceCover.class),
            description = "Whether somebody of the committee holds a certificate in force")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CompetencePage", implementation = CompetencePage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response list() {
        var query = Query.of(uri.getQueryParameters(), CompetenceParameters.NAMES);
        var filter = CompetenceParameters.filter(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            read.covers(filter);
            return sheets.answer("accountability.competence.file", out -> export.write(filter, out));
        }
        return Response.ok(read.list(filter, query.after(2).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }
}
