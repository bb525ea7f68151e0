package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.visit.domain.AnswerChange;
import cl.vertiente.diagnosis.visit.domain.ObservationState;
import cl.vertiente.diagnosis.visit.domain.RevisionView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of the records of visits: their review, their versions, the choice between two writers. */
@Path("diagnoses")
@Tag(name = "Diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody whose turn it is not")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class DiagnosisLifeResource {

    @Inject
    private ReadDiagnoses readDiagnoses;

    @Inject
    private ApproveCampaign approveCampaign;

    @Inject
    private ObserveDiagnosis observeDiagnosis;

    @Inject
    private ReplyToObservation replyToObservation;

    @Inject
    private SettleAside settleAside;

    @Context
    private UriInfo uri;

    /** Which campaign is approved. */
    @Schema(name = "DiagnosisCampaign")
    public record Campaign(@NotNull UUID agreementId, @NotBlank @Size(max = 60) String label) {
    }

    /** What is observed, and where; nowhere for the record as a whole. */
    @Schema(name = "DiagnosisObservation")
    public record ObservationRequest(@Size(max = 120) String field, @NotBlank @Size(max = 1000) String words) {

        String place() {
            return field == null ? "" : field.strip();
        }
    }

    /** What comes after an observation. */
    @Schema(name = "DiagnosisReply")
    public record Reply(@NotNull ObservationState to, @Size(max = 1000) String words) {
    }

    /** Which answers hold of a version that lies beside, upon the version that counts. */
    @Schema(name = "DiagnosisChoice")
    public record Choice(@NotNull @Positive Integer version, @NotNull @Size(max = 300) Set<@NotBlank @Size(max = 60) String> taken) {
    }

    @POST
    @Path("approve")
    @Operation(summary = "Approve the records of a campaign that are in review and have no open observation")
    @APIResponse(responseCode = "200", description = "Which were approved, and why the others wait",
            content = @Content(schema = @Schema(implementation = ApproveCampaign.Approved.class)))
    @APIResponse(responseCode = "422", description = "No agreement or no label")
    public ApproveCampaign.Approved campaign(@NotNull @Valid Campaign campaign) {
        return approveCampaign.approve(campaign.agreementId(), campaign.label().strip());
    }

    @PUT
    @Path("{id}/observations/{observation}")
    @Operation(summary = "Hang an observation on an answer, under an identifier made by the client; repeating changes nothing")
    @APIResponse(responseCode = "201", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "200", description = "It was said before",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It is not in review, or another observation has this identifier")
    @APIResponse(responseCode = "422", description = "No words, or no such question or entry")
    public Response observe(@PathParam("id") String id, @PathParam("observation") String observation,
            @NotNull @Valid ObservationRequest request) {
        var observed = observeDiagnosis.observe(Ids.parse(id), Ids.parse(observation), request.place(), request.words().strip());
        return answer(observed.created() ? 201 : 200, observed.diagnosis());
    }

    @POST
    @Path("{id}/observations/{observation}/replies")
    @Operation(summary = "Answer an observation, settle it, or ask again")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It is settled already, or the record is over")
    @APIResponse(responseCode = "422", description = "No words")
    public Response reply(@PathParam("id") String id, @PathParam("observation") String observation, @NotNull @Valid Reply reply) {
        return answer(200, replyToObservation.reply(Ids.parse(id), Ids.parse(observation), reply.to(), reply.words()));
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "The versions of a record, also those that lie beside")
    @APIResponse(responseCode = "200", description = "All of them by their writing")
    public Page<RevisionView> versions(@PathParam("id") String id) {
        Query.of(uri.getQueryParameters());
        return new Page<>(readDiagnoses.versions(Ids.parse(id)), null, Map.of());
    }

    @GET
    @Path("{id}/versions/{number}")
    @Operation(summary = "One version of a record as it was written")
    @APIResponse(responseCode = "200", description = "The record with the answers of that version",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    public DiagnosisView version(@PathParam("id") String id, @PathParam("number") String number) {
        return readDiagnoses.version(Ids.parse(id), number(number));
    }

    @GET
    @Path("{id}/versions/{number}/changes")
    @Operation(summary = "What a version says otherwise than the one before it")
    @APIResponse(responseCode = "200", description = "Each answer that differs")
    public Page<AnswerChange> changes(@PathParam("id") String id, @PathParam("number") String number) {
        Query.of(uri.getQueryParameters());
        return new Page<>(readDiagnoses.changes(Ids.parse(id), number(number) - 1, number(number)), null, Map.of());
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw new NotFound("diagnosis.version.not-found", "");
        }
        return Integer.parseInt(text);
    }

    @GET
    @Path("{id}/previous")
    @Operation(summary = "The visit to the same system before this one, as it was approved")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    public DiagnosisView previous(@PathParam("id") String id) {
        return readDiagnoses.previous(Ids.parse(id)).orElseThrow(() -> new NotFound("diagnosis.previous.not-found", ""));
    }

    @GET
    @Path("{id}/known")
    @Operation(summary = "What the visit may begin from: the answers of the one before, with the installations of the register")
    @APIResponse(responseCode = "200", description = "Entries under the identifiers that the register has; nobody's name",
            content = @Content(schema = @Schema(implementation = KnownBefore.class)))
    public KnownBefore known(@PathParam("id") String id) {
        return readDiagnoses.known(Ids.parse(id));
    }

    @GET
    @Path("{id}/asides/{aside}")
    @Operation(summary = "Answers that were written upon a version that no longer counted")
    @APIResponse(responseCode = "200", description = "The record with those answers",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    public DiagnosisView aside(@PathParam("id") String id, @PathParam("aside") String aside) {
        return readDiagnoses.aside(Ids.parse(id), Ids.parse(aside));
    }

    @POST
    @Path("{id}/asides/{aside}/settle")
    @Operation(summary = "Say which answers hold of a version that lies beside; both stay as they were")
    @APIResponse(responseCode = "200", description = "The record",
            content = @Content(schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "409", description = "It is no draft")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Answers that cannot be together")
    public Response settle(@PathParam("id") String id, @PathParam("aside") String aside, @NotNull @Valid Choice choice) {
        return answer(200, settleAside.settle(Ids.parse(id), Ids.parse(aside), choice.version(), choice.taken()));
    }

    private static Response answer(int status, DiagnosisView view) {
        return Response.status(status).entity(view).tag(ETags.of(view)).build();
    }
}
