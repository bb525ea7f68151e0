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

/** The instalments of an agreement: planned while it is a draft, requested once it is in force. They are read with the agreement. */
@Path("agreements/{agreement}/installments")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class InstallmentsResource {

    @Inject
    private SaveDraftPart saveDraftPart;

    @Inject
    private Precondition precondition;

    @Inject
    private RequestInstallment requestInstallment;

    @Inject
    private ReadAgreementDocuments documents;

    @PUT
    @Path("{installment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plan an instalment of a draft under an identifier made by the client; repeating changes nothing")
    @APIResponse(responseCode = "201", description = "The draft",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "200", description = "Planned before, or changed",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "The agreement is signed: it changes by amendments alone")
    @APIResponse(responseCode = "412", description = "The draft changed since it was read")
    @APIResponse(responseCode = "428", description = "Changing one needs If-Match, with the tag of the agreement")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response plan(@PathParam("agreement") String agreement, @PathParam("installment") String installment,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid InstallmentPlanRequest request) {
        precondition.expect(ifMatch, true);
        var saved = saveDraftPart.installment(Ids.parse(agreement), Ids.parse(installment), request);
        return Response.status(saved.created() ? 201 : 200).entity(saved.agreement()).tag(ETags.of(saved.agreement())).build();
    }

    @PUT
    @Path("{installment}/requests/{entry}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record that an instalment was asked of the regional government; repeating changes nothing")
    @APIResponse(responseCode = "201", description = "The agreement", content = @Content(
            schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "200", description = "It was recorded before",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "Another request has this identifier, or the agreement is not in force yet")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response request(@PathParam("agreement") String agreement, @PathParam("installment") String installment,
            @PathParam("entry") String entry, @NotNull @Valid RequestInstallment.Asked request) {
        var recorded = requestInstallment.request(Ids.parse(agreement), Ids.parse(installment), Ids.parse(entry), request);
        return Response.status(recorded.created() ? 201 : 200).entity(recorded.agreement()).tag(ETags.of(recorded.agreement())).build();
    }

    @GET
    @Path("{installment}/request")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read the letter by which an instalment was asked last")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response letter(@PathParam("agreement") String agreement, @PathParam("installment") String installment) {
        return documents.request(Ids.parse(agreement), Ids.parse(installment)).answer();
    }
}
