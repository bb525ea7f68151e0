package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.portfolio.sheet.domain.SheetChoices;
import cl.vertiente.portfolio.sheet.domain.SheetLoad;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Working sheets of a regional government: tried, looked at, and taken code by code. */
@Path("initiatives/imports")
@Tag(name = "Portfolio")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown")
public class PortfolioSheetsResource {

    @Inject
    private TryPortfolioSheet trySheet;

    @Inject
    private TakePortfolioSheet takeSheet;

    @Inject
    private ReadPortfolioSheets readSheets;

    @Inject
    private KeepSheetHeading keepHeading;

    @Inject
    private DocumentFiles files;

    @Context
    private UriInfo uri;

    /** What is sent, as the interface describes it. */
    @Schema(name = "PortfolioSheetUpload")
    public record Upload(@Schema(type = SchemaType.STRING, format = "binary") String file) {
    }

    /** One page, as the interface describes it. */
    @Schema(name = "PortfolioSheetPage")
    public record SheetPage(List<SheetLoad.State> items, String next) {
    }

    /** What was said of headings, as the interface describes it. */
    @Schema(name = "SheetHeadingPage")
    public record HeadingPage(List<KeepSheetHeading.Meaning> items, String next) {
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Try a working sheet (XLSX or CSV): what it proposes of each BIP code, and where it contradicts itself",
            description = "Nothing of it is recorded. What the sheet leaves open is asked: the unit of its amounts, the sign between"
            + " thousands, years of two digits; what is not answered is refused row by row, never guessed.")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, required = true,
            description = "Identifier of the agreement that brings forth the initiatives which are not there")
    @Parameter(name = "unit", in = ParameterIn.QUERY, schema = @Schema(implementation = SheetChoices.Unit.class))
    @Parameter(name = "thousands", in = ParameterIn.QUERY, schema = @Schema(implementation = SheetChoices.Thousands.class))
    @Parameter(name = "shortYears", in = ParameterIn.QUERY, description = "true: years of two digits are of this century")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = Upload.class)))
    @APIResponse(responseCode = "200", description = "What is said of each row and code",
            content = @Content(schema = @Schema(implementation = SheetLoadView.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    @APIResponse(responseCode = "413", description = "Larger than the limit, packed or unpacked")
    @APIResponse(responseCode = "415", description = "Neither XLSX nor CSV, judged by its bytes; or locked by a password")
    @APIResponse(responseCode = "422", description = "No list of initiatives")
    public Response bring(List<EntityPart> parts) throws IOException {
        readSheets.list(null, 1);
        var query = Query.of(uri.getQueryParameters(), "agreement", "unit", "thousands", "shortYears");
        var choices = choices(query);
        var agreement = query.text("agreement") == null ? null : Ids.parse(query.text("agreement"));
        var part = parts.stream().filter(sent -> "file".equals(sent.getName())).findFirst()
                .orElseThrow(() -> new Invalid("evidence.no-file", "/file"));
        return answer(files.take(part.getContent(), files.largest(),
                received -> trySheet.bring(received, part.getFileName().orElse(""), agreement, choices)));
    }

    static SheetChoices choices(Query query) {
        return new SheetChoices(query.oneOf(SheetChoices.Unit.class, "unit"), query.oneOf(SheetChoices.Thousands.class, "thousands"),
                query.flag("shortYears", false));
    }

    private Response answer(SheetLoadView said) {
        return Response.ok(said).location(uri.getBaseUriBuilder().path("initiatives/imports/" + said.load().id()).build()).build();
    }

    @GET
    @Operation(summary = "List the working sheets that were tried and taken, the latest first")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = SheetPage.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    public Page<SheetLoad.State> list() {
        var query = Query.of(uri.getQueryParameters());
        return readSheets.list(query.after(1).map(key -> Ids.parse(key.get(0))).orElse(null), query.limit());
    }

    @GET
    @Path("headings")
    @Operation(summary = "List what was said of headings of working sheets")
    @APIResponse(responseCode = "200", description = "All of them",
            content = @Content(schema = @Schema(implementation = HeadingPage.class)))
    public Page<KeepSheetHeading.Meaning> headings() {
        return new Page<>(readSheets.headings(), null, Map.of());
    }

    @PUT
    @Path("headings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what a heading means, for all sheets from now on; without a column nothing is read from it")
    @APIResponse(responseCode = "200", description = "As it is kept",
            content = @Content(schema = @Schema(implementation = KeepSheetHeading.Meaning.class)))
    @APIResponse(responseCode = "422", description = "No heading, or an unknown column")
    public KeepSheetHeading.Meaning keep(@NotNull @Valid KeepSheetHeading.Meaning asked) {
        return keepHeading.keep(asked);
    }

    @GET
    @Path("{load}")
    @Operation(summary = "Read what was said of a working sheet")
    @APIResponse(responseCode = "200", description = "As it was answered then",
            content = @Content(schema = @Schema(implementation = SheetLoadView.class)))
    public SheetLoadView read(@PathParam("load") String load) {
        return readSheets.one(Ids.parse(load));
    }

    @GET
    @Path("{load}/review")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(summary = "Take the whole in words, for a person to read and approve: of each code its state, the rows and events that led"
            + " to it, and where the sheet contradicts itself")
    @APIResponse(responseCode = "200", description = "The text", content = @Content(mediaType = MediaType.TEXT_PLAIN,
            schema = @Schema(type = SchemaType.STRING, format = "text")))
    public String review(@PathParam("load") String load) {
        return readSheets.review(Ids.parse(load));
    }

    @POST
    @Path("{load}/try")
    @Operation(summary = "Try a sheet once more with other answers, from the file that was kept")
    @Parameter(name = "unit", in = ParameterIn.QUERY, schema = @Schema(implementation = SheetChoices.Unit.class))
    @Parameter(name = "thousands", in = ParameterIn.QUERY, schema = @Schema(implementation = SheetChoices.Thousands.class))
    @Parameter(name = "shortYears", in = ParameterIn.QUERY, description = "true: years of two digits are of this century")
    @APIResponse(responseCode = "200", description = "What is said now",
            content = @Content(schema = @Schema(implementation = SheetLoadView.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    public Response again(@PathParam("load") String load) throws IOException {
        readSheets.list(null, 1);
        return answer(trySheet.again(Ids.parse(load), choices(Query.of(uri.getQueryParameters(), "unit", "thousands", "shortYears"))));
    }

    @POST
    @Path("{load}/apply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take codes of a sheet that was tried, with the events that a person confirms; the same again changes nothing")
    @APIResponse(responseCode = "200", description = "What was taken of each code",
            content = @Content(schema = @Schema(implementation = SheetLoadView.class)))
    @APIResponse(responseCode = "422", description = "A code that the sheet does not have, or that cannot be taken: nothing was taken")
    public Response apply(@PathParam("load") String load, @NotNull @Valid TakePortfolioSheet.Request asked) throws IOException {
        return answer(takeSheet.take(Ids.parse(load), asked));
    }
}
