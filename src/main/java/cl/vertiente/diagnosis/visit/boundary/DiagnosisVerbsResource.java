package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps in the life of a record; each says what was read (If-Match). */
@Path("diagnoses")
@Tag(name = "Diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody whose turn it is not")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
@APIResponse(responseCode = "412", description = "It changed since it was read")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class DiagnosisVerbsResource {

    @Inject
    private MoveDiagnosis moveDiagnosis;

    @Inject
    private ReviewDiagnosis reviewDiagnosis;

    @Inject
    private Precondition precondition;

    /** Why something is taken back. */
    @Schema(name = "DiagnosisReason")
    public record Reason(@NotBlank @Size(min = 3, max = 500) String reason) {
    }

    @POST
    @Path("{id}/submit")
    @Operation(summary = "Hand a record in for review")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It is no draft, or a version that lies beside waits")
    @APIResponse(responseCode = "422", description = "Answers are missing, every one with its place")
    public Response submit(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        precondition.expect(ifMatch, true);
        return answer(moveDiagnosis.submit(Ids.parse(id)));
    }

    @POST
    @Path("{id}/edit")
    @Operation(summary = "Take an observed record up again")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It was not observed")
    public Response edit(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        precondition.expect(ifMatch, true);
        return answer(moveDiagnosis.edit(Ids.parse(id)));
    }

    @POST
    @Path("{id}/void")
    @Operation(summary = "Void a record that was wrong")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It is closed or void")
    @APIResponse(responseCode = "422", description = "No reason")
    public Response annul(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Reason reason) {
        precondition.expect(ifMatch, true);
        return answer(moveDiagnosis.annul(Ids.parse(id), reason.reason()));
    }

    @POST
    @Path("{id}/take")
    @Operation(summary = "Take a record for review")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It was not handed in")
    public Response take(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        precondition.expect(ifMatch, true);
        return answer(reviewDiagnosis.take(Ids.parse(id)));
    }

    @POST
    @Path("{id}/observe")
    @Operation(summary = "Give a record back with what was observed")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It is not in review, or nothing was observed")
    public Response observe(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        precondition.expect(ifMatch, true);
        return answer(reviewDiagnosis.observe(Ids.parse(id)));
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Approve a record")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It is not in review, or an observation is open")
    public Response approve(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        precondition.expect(ifMatch, true);
        return answer(reviewDiagnosis.approve(Ids.parse(id)));
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Close an approved record for good")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It is not approved")
    public Response close(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        precondition.expect(ifMatch, true);
        return answer(reviewDiagnosis.close(Ids.parse(id)));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "Take the approval of a record back; the approved version is kept")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It is not approved")
    @APIResponse(responseCode = "422", description = "No reason")
    public Response reopen(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Reason reason) {
        precondition.expect(ifMatch, true);
        return answer(reviewDiagnosis.reopen(Ids.parse(id), reason.reason()));
    }

    private static Response answer(DiagnosisView view) {
        return Response.ok(view).tag(ETags.of(view)).build();
    }
}
