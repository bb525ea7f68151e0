package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.rest.Spreadsheets;
import cl.vertiente.training.people.boundary.FigureLines.FigureAttendance;
import cl.vertiente.training.people.boundary.FigureLines.FigurePerson;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.FigureSession;
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

/** What stands behind a figure. */
@Path("training-figures")
@Tag(name = "Training")
@APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class FigureRowsResource {

    @Inject
    private ReadFigureRows read;

    @Inject
    private ExportFigureRows export;

    @Inject
    private Spreadsheets sheets;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    /** One page, as the interface describes it. */
    @Schema(name = "FigurePersonPage")
    public record FigurePersonPage(List<FigurePerson> items, String next, Map<String, Long> counts) {
    }

    /** One page, as the interface describes it. */
    @Schema(name = "FigureAttendancePage")
    public record FigureAttendancePage(List<FigureAttendance> items, String next, Map<String, Long> counts) {
    }

    /** One page, as the interface describes it. */
    @Schema(name = "FigureSessionPage")
    public record FigureSessionPage(List<FigureSession> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Path("sessions")
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the closed sessions behind the numbers of sessions and hours, by their beginning")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement; all in view when not said")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Sessions of this day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Sessions of this day or earlier")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(ref = "FigureSessionPage", implementation = FigureSessionPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response sessions() {
        var query = Query.of(uri.getQueryParameters(), FigureParameters.NAMES);
        var scope = FigureParameters.scope(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            read.sessions(scope, null, 1);
            return sheets.answer("training.figure.sessions.file", out -> export.sessions(scope, out));
        }
        return Response.ok(read.sessions(scope, query.after(2).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("persons")
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the people behind one figure by name, each once",
            description = "RUT masked; the regional government sees no names.")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement; all in view when not said")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Sessions of this day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Sessions of this day or earlier")
    @Parameter(name = "cut", in = ParameterIn.QUERY, schema = @Schema(implementation = FigureCut.class), description = "By what")
    @Parameter(name = "key", in = ParameterIn.QUERY, description = "Key of the part as the figures give it; not said, what nobody said")
    @Parameter(name = "leaders", in = ParameterIn.QUERY, description = "true for those of a board")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(ref = "FigurePersonPage", implementation = FigurePersonPage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response persons() {
        var query = Query.of(uri.getQueryParameters(), FigureParameters.ROWS);
        var slice = FigureParameters.slice(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            read.persons(slice, null, 1);
            return sheets.answer("training.figure.persons.file", out -> export.persons(slice, out));
        }
        return Response.ok(read.persons(slice, query.after(2).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("attendances")
    @Produces({MediaType.APPLICATION_JSON, XlsxLists.MEDIA_TYPE})
    @Operation(summary = "List the attendances behind one figure by their session, with post and place of that day",
            description = "RUT masked; the regional government sees no names.")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement; all in view when not said")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Sessions of this day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Sessions of this day or earlier")
    @Parameter(name = "cut", in = ParameterIn.QUERY, schema = @Schema(implementation = FigureCut.class), description = "By what")
    @Parameter(name = "key", in = ParameterIn.QUERY, description = "Key of the part as the figures give it; not said, what nobody said")
    @Parameter(name = "leaders", in = ParameterIn.QUERY, description = "true for those of a board")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page, or the whole list as a spreadsheet", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(ref = "FigureAttendancePage", implementation = FigureAttendancePage.class)),
        @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response attendances() {
        var query = Query.of(uri.getQueryParameters(), FigureParameters.ROWS);
        var slice = FigureParameters.slice(query);
        if (Spreadsheets.asked(request, MediaType.APPLICATION_JSON_TYPE)) {
            read.attendances(slice, null, 1);
            return sheets.answer("training.figure.attendances.file", out -> export.attendances(slice, out));
        }
        return Response.ok(read.attendances(slice, query.after(4).orElse(null), query.limit()), MediaType.APPLICATION_JSON).build();
    }
}
