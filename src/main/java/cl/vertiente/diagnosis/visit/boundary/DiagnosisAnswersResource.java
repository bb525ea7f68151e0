package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.shared.XlsxLists;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All answers of many records at once. */
@Path("diagnoses/answers")
@Tag(name = "Diagnoses")
@Produces(XlsxLists.MEDIA_TYPE)
public class DiagnosisAnswersResource {

    @Inject
    private ExportAnswers exportAnswers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @GET
    @Produces(XlsxLists.MEDIA_TYPE)
    @Operation(summary = "All answers of the filtered records as a spreadsheet", description = "A line for each record and a column for"
            + " each question; the entries of a group on a sheet of their own, with the code of their record. An answer without a value"
            + " says so in words. What is about people is left out. A link asks for diagnoses/answers.xlsx.")
    @APIResponse(responseCode = "200", description = "The spreadsheet",
            content = @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A role that never may")
    public Response all(@BeanParam DiagnosisFilters filters) {
        var filter = filters.read(caller.required().id());
        exportAnswers.check();
        StreamingOutput rows = out -> exportAnswers.write(filter, out);
        return Response.ok(rows).header("Content-Disposition", lists.attachment("diagnosis.answers.file")).build();
    }
}
