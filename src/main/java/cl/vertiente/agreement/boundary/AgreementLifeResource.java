package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The life of an agreement: drafted, signed, in force, closed or rescinded. */
@Path("agreements/{agreement}")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class AgreementLifeResource {

    private static final String STATE = "Another step comes first, or it ended";
    private static final String STALE = "It changed since it was read";
    private static final String WRONG = "Wrong in itself, or something is missing; every fault with its place";

    @Inject
    private SaveAgreementDraft saveDraft;

    @Inject
    private MoveAgreement move;

    @Inject
    private ReadAgreementDocuments documents;

    @Inject
    private Precondition precondition;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save a draft under an identifier made by the client; repeating changes nothing, changing needs If-Match",
            description = "A list that is absent stays as it is. After the signing an agreement changes by amendments alone.")
    @APIResponse(responseCode = "201", description = "The draft",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "200", description = "Saved before, or changed",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "It is signed, or another agreement has this code")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "422", description = WRONG)
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response save(@PathParam("agreement") String agreement, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AgreementRequest request) {
        precondition.expect(ifMatch, true);
        var saved = saveDraft.save(Ids.parse(agreement), request);
        return Response.status(saved.created() ? 201 : 200).entity(saved.agreement()).tag(ETags.of(saved.agreement())).build();
    }

    @POST
    @Path("sign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that both parties signed a draft, which has to be complete")
    @APIResponse(responseCode = "200", description = "The agreement", content = @Content(
            schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = STATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "422", description = WRONG)
    public Response sign(@PathParam("agreement") String agreement, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MoveAgreement.Signing request) {
        precondition.expect(ifMatch, false);
        return answer(move.sign(Ids.parse(agreement), request));
    }

    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a signed agreement into force, once its act was fully processed")
    @APIResponse(responseCode = "200", description = "The agreement", content = @Content(
            schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = STATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "422", description = WRONG)
    public Response start(@PathParam("agreement") String agreement, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MoveAgreement.Start request) {
        precondition.expect(ifMatch, false);
        return answer(move.start(Ids.parse(agreement), request));
    }

    @POST
    @Path("close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close an agreement whose term is over")
    @APIResponse(responseCode = "200", description = "The agreement", content = @Content(
            schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = STATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "422", description = WRONG)
    public Response close(@PathParam("agreement") String agreement, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MoveAgreement.Closing request) {
        precondition.expect(ifMatch, false);
        return answer(move.close(Ids.parse(agreement), request));
    }

    @POST
    @Path("rescind")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End an agreement before its time, with the reason and the document")
    @APIResponse(responseCode = "200", description = "The agreement", content = @Content(
            schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = STATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "422", description = WRONG)
    public Response rescind(@PathParam("agreement") String agreement, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MoveAgreement.Rescission request) {
        precondition.expect(ifMatch, false);
        return answer(move.rescind(Ids.parse(agreement), request));
    }

    @GET
    @Path("rescission")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read the document by which an agreement was rescinded")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response rescission(@PathParam("agreement") String agreement) {
        return documents.rescission(Ids.parse(agreement)).answer();
    }

    private static Response answer(AgreementView view) {
        return Response.ok(view).tag(ETags.of(view)).build();
    }
}
