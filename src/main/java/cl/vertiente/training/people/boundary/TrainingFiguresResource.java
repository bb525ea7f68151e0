package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.rest.Spreadsheets;
import cl.vertiente.training.people.domain.TrainingFigures;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many people were trained. */
@Path("training-figures")
@Tag(name = "Training")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class TrainingFiguresResource {

    @Inject
    private ReadTrainingFigures readFigures;

    @Inject
    private ExportTrainingFigures export;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @GET
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "Count trained people, each once, and attendances, each time, in closed sessions; by sex, age, post, place",
            description = "By post, committee, commune and agreement a person counts once under each that they had on a day of theirs.")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement; all in view when not said")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Sessions of this day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Sessions of this day or earlier")
    @APIResponse(responseCode = "200", description = "The figures, or the same as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TrainingFigures.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Response read() {
        var scope = FigureParameters.scope(Query.of(uri.getQueryParameters(), FigureParameters.NAMES));
        var figures = readFigures.of(scope);
        return Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)
                ? sheets.answer("training.figure.file", out -> export.write(scope, out))
                : Response.ok(figures, MediaType.APPLICATION_JSON).build();
    }
}
