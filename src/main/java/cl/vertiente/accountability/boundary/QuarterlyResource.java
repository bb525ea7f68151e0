package cl.vertiente.accountability.boundary;

import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The quarterly report on the agreements (Ley de Presupuestos, art. 57). */
@Path("agreements/quarterly")
@APIResponse(responseCode = "400", description = "No quarter, or an unknown filter")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "422", description = "The quarter has not begun")
public class QuarterlyResource {

    @Inject
    private ReadQuarterly readQuarterly;

    @Inject
    private ExportQuarterly exportQuarterly;

    @Inject
    private XlsxLists lists;

    @Context
    private UriInfo uri;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The agreements of a quarter: entities, amounts committed and executed, goals, results, progress",
            description = "As they were known at its end; of the quarter in course, as they are known now. What nobody knows is null.")
    @Parameter(name = "quarter", in = ParameterIn.QUERY, required = true, description = "2026-Q3")
    @APIResponse(responseCode = "200", description = "All that the caller may see", content = @Content(
            schema = @Schema(implementation = ReadQuarterly.Quarterly.class)))
    public ReadQuarterly.Quarterly read() {
        return readQuarterly.of(quarter());
    }

    @GET
    @Produces(XlsxLists.MEDIA_TYPE + ";qs=0.5")
    @Operation(summary = "The same as a spreadsheet")
    @Parameter(name = "quarter", in = ParameterIn.QUERY, required = true, description = "2026-Q3")
    @APIResponse(responseCode = "200", description = "The spreadsheet", content = @Content(mediaType = XlsxLists.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response spreadsheet() {
        var quarter = quarter();
        readQuarterly.of(quarter);
        StreamingOutput rows = out -> exportQuarterly.write(quarter, out);
        return Response.ok(rows, XlsxLists.MEDIA_TYPE).header("Content-Disposition", lists.attachment("accountability.quarterly.file"))
                .build();
    }

    private String quarter() {
        return Query.of(uri.getQueryParameters(), "quarter").text("quarter");
    }
}
