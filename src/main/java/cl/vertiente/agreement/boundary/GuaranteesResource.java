package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AlertView;
import cl.vertiente.agreement.domain.GuaranteeAct;
import cl.vertiente.agreement.domain.GuaranteeView;
import cl.vertiente.agreement.domain.GuaranteesView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The guarantees of an agreement, and what should be looked at before it is too late. */
@Path("agreements/{agreement}")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", description = "Unknown filter")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class GuaranteesResource {

    @Inject
    private ReadGuarantees readGuarantees;

    @Inject
    private RecordGuarantee recordGuarantee;

    @Inject
    private ChangeGuarantee changeGuarantee;

    @Inject
    private ReadAgreementAlerts readAlerts;

    @Inject
    private Precondition precondition;

    @Context
    private UriInfo uri;

    /** By which act it was given back or executed. */
    public record ActRequest(@NotNull LocalDate on, @NotBlank @Size(max = 120) String act,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256) {

        GuaranteeAct content() {
            return new GuaranteeAct(on, act.strip(), null, evidenceSha256);
        }
    }

    /** Why it was recorded by mistake. */
    public record Annulment(@NotBlank @Size(min = 3, max = 300) String reason) {
    }

    @GET
    @Path("alerts")
    @Operation(summary = "What should be looked at: guarantees that run out or are missing, goals that may be split")
    @APIResponse(responseCode = "200", description = "All of them, the most pressing first")
    public Page<AlertView> alerts(@PathParam("agreement") String agreement) {
        Query.of(uri.getQueryParameters());
        return new Page<>(readAlerts.of(Ids.parse(agreement)), null, Map.of());
    }

    @GET
    @Path("guarantees")
    @Operation(summary = "The guarantees of an agreement, and what the law of its signing asks")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(
            schema = @Schema(implementation = GuaranteesView.class)))
    public GuaranteesView list(@PathParam("agreement") String agreement) {
        Query.of(uri.getQueryParameters());
        return readGuarantees.of(Ids.parse(agreement));
    }

    @GET
    @Path("guarantees/{guarantee}")
    @Operation(summary = "Read one guarantee with what happened to it")
    @APIResponse(responseCode = "200", description = "The guarantee", content = @Content(
            schema = @Schema(implementation = GuaranteeView.class)))
    public Response read(@PathParam("agreement") String agreement, @PathParam("guarantee") String guarantee) {
        return answer(200, readGuarantees.one(Ids.parse(agreement), Ids.parse(guarantee)));
    }

    @PUT
    @Path("guarantees/{guarantee}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a guarantee under an identifier made by the client, announced or with its paper; repeating is harmless")
    @APIResponse(responseCode = "201", description = "The guarantee", content = @Content(
            schema = @Schema(implementation = GuaranteeView.class)))
    @APIResponse(responseCode = "200", description = "It was recorded before", content = @Content(
            schema = @Schema(implementation = GuaranteeView.class)))
    @APIResponse(responseCode = "409", description = "Another guarantee has this identifier")
    @APIResponse(responseCode = "422", description = "Wrong in itself, entered already, or no renewal of the one it names")
    public Response record(@PathParam("agreement") String agreement, @PathParam("guarantee") String guarantee,
            @NotNull @Valid GuaranteeRequest request) {
        var recorded = recordGuarantee.record(Ids.parse(agreement), Ids.parse(guarantee), request);
        return answer(recorded.created() ? 201 : 200, recorded.guarantee());
    }

    @POST
    @Path("guarantees/{guarantee}/constitute")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The paper of an announced guarantee was handed in (If-Match)")
    @APIResponse(responseCode = "200", description = "The guarantee", content = @Content(
            schema = @Schema(implementation = GuaranteeView.class)))
    @APIResponse(responseCode = "409", description = "It is not waiting for its paper")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Dates that cannot be, or no such document")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response constitute(@PathParam("agreement") String agreement, @PathParam("guarantee") String guarantee,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GuaranteeRequest.Paper paper) {
        precondition.expect(ifMatch, true);
        return answer(200, changeGuarantee.constitute(Ids.parse(agreement), Ids.parse(guarantee), paper.content()));
    }

    @POST
    @Path("guarantees/{guarantee}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The regional government gave it back, by an act (If-Match)")
    @APIResponse(responseCode = "200", description = "The guarantee", content = @Content(
            schema = @Schema(implementation = GuaranteeView.class)))
    @APIResponse(responseCode = "409", description = "Nothing that could be given back")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "A date that cannot be, or no such document")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response giveBack(@PathParam("agreement") String agreement, @PathParam("guarantee") String guarantee,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ActRequest act) {
        precondition.expect(ifMatch, true);
        return answer(200, changeGuarantee.giveBack(Ids.parse(agreement), Ids.parse(guarantee), act.content()));
    }

    @POST
    @Path("guarantees/{guarantee}/execute")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The regional government executed it, by an act (If-Match)")
    @APIResponse(responseCode = "200", description = "The guarantee", content = @Content(
            schema = @Schema(implementation = GuaranteeView.class)))
    @APIResponse(responseCode = "409", description = "Nothing that could be executed")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "A date that cannot be, or no such document")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response execute(@PathParam("agreement") String agreement, @PathParam("guarantee") String guarantee,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ActRequest act) {
        precondition.expect(ifMatch, true);
        return answer(200, changeGuarantee.execute(Ids.parse(agreement), Ids.parse(guarantee), act.content()));
    }

    @POST
    @Path("guarantees/{guarantee}/annul")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "It was recorded by mistake (If-Match)")
    @APIResponse(responseCode = "200", description = "The guarantee", content = @Content(
            schema = @Schema(implementation = GuaranteeView.class)))
    @APIResponse(responseCode = "409", description = "It was renewed, given back or executed")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "No reason")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response annul(@PathParam("agreement") String agreement, @PathParam("guarantee") String guarantee,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Annulment annulment) {
        precondition.expect(ifMatch, true);
        return answer(200, changeGuarantee.annul(Ids.parse(agreement), Ids.parse(guarantee), annulment.reason().strip()));
    }

    @GET
    @Path("guarantees/{guarantee}/evidence/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read the paper of a guarantee, or the act by which it ended")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response evidence(@PathParam("agreement") String agreement, @PathParam("guarantee") String guarantee,
            @PathParam("sha256") String sha256) {
        return readGuarantees.document(Ids.parse(agreement), Ids.parse(guarantee), sha256).answer();
    }

    private static Response answer(int status, GuaranteeView view) {
        return Response.status(status).entity(view).tag(ETags.of(view)).build();
    }
}
