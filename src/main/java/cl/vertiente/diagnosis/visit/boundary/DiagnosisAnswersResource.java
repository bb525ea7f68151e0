package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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

    @Context
    private UriInfo uri;

    @GET
    @Produces(XlsxLists.MEDIA_TYPE)
    @Operation(summary = "All answers of the filtered records as a spreadsheet", description = "A line for each record and a column for"
            + " each question; the entries of a group on a sheet of their own, with the code of their record. An answer without a value"
            + " says so in words. What is about people is left out. A link asks for diagnoses/answers.xlsx.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of code, label, system or commune; accents do not matter")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region of the agreement")
    @Parameter(name = "commune", in = ParameterIn.QUERY, description = "CUT of the commune of the system")
    @Parameter(name = "system", in = ParameterIn.QUERY, description = "Identifier of a water system")
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = DiagnosisState.class))
    @Parameter(name = "label", in = ParameterIn.QUERY, description = "Label of a campaign, exactly")
    @Parameter(name = "mine", in = ParameterIn.QUERY, description = "true: of whose team the caller is")
    @APIResponse(responseCode = "200", description = "The spreadsheet",
            content = @Content(mediaType = XlsxLists.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A role that never may")
    public Response all() {
        var filter = DiagnosisParameters.filter(Query.of(uri.getQueryParameters(), DiagnosisParameters.NAMES), caller.required().id());
        exportAnswers.check();
        StreamingOutput rows = out -> exportAnswers.write(filter, out);
        return Response.ok(rows).header("Content-Disposition", lists.attachment("diagnosis.answers.file")).build();
    }
}
