package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One agreement. It has the same path as the resources of its money, among which the server chooses by path first. */
@Path("agreements/{agreement}")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", description = "Unknown filter")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class AgreementResource {

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private RecordAmendment recordAmendment;

    @Inject
    private ReadAmendmentApproval readApproval;

    @Inject
    private RecordChecklistEntry recordEntry;

    @Inject
    private ReadChecklistEvidence readEvidence;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "Read one agreement with terms, instalments, amendments and checklist; asOf asks what was known then")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "An instant of the past, a minute ago or more; without the checklist")
    @APIResponse(responseCode = "200", description = "The agreement", content = @Content(
            schema = @Schema(implementation = AgreementView.class)))
    public Response read(@PathParam("agreement") String agreement) {
        var view = readAgreements.one(Ids.parse(agreement), Query.of(uri.getQueryParameters(), "asOf").instant("asOf"));
        return Response.ok(view).tag(ETags.of(view)).build();
    }

    @PUT
    @Path("amendments/{amendment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record an amendment under an identifier made by the client and put it into force; repeating it changes nothing")
    @APIResponse(responseCode = "201", description = "The agreement as it is now",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "200", description = "It was recorded before",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "Another amendment has this identifier")
    @APIResponse(responseCode = "422", description = "Wrong in itself, or the budget does not add up; every fault with its place")
    public Response amend(@PathParam("agreement") String agreement, @PathParam("amendment") String amendment,
            @NotNull @Valid AmendmentRequest request) {
        var recorded = recordAmendment.record(Ids.parse(agreement), Ids.parse(amendment), request);
        return Response.status(recorded.created() ? 201 : 200).entity(recorded.agreement()).tag(ETags.of(recorded.agreement())).build();
    }

    @GET
    @Path("amendments/{amendment}/approval")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read the written approval of an amendment")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response approval(@PathParam("agreement") String agreement, @PathParam("amendment") String amendment) {
        return readApproval.read(Ids.parse(agreement), Ids.parse(amendment)).answer();
    }

    @PUT
    @Path("checklist/{key}/entries/{entry}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record what was seen of an item of the checklist; repeating the same request changes nothing")
    @APIResponse(responseCode = "201", description = "The agreement with its checklist",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "200", description = "It was recorded before",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "Another entry has this identifier")
    @APIResponse(responseCode = "422", description = "No document, or dates that cannot be; every fault with its place")
    public Response check(@PathParam("agreement") String agreement, @PathParam("key") String key, @PathParam("entry") String entry,
            @NotNull @Valid RecordChecklistEntry.Entry request) {
        var id = Ids.parse(agreement);
        var created = recordEntry.record(id, key, Ids.parse(entry), request);
        var view = readAgreements.one(id);
        return Response.status(created ? 201 : 200).entity(view).tag(ETags.of(view)).build();
    }

    @GET
    @Path("checklist/{key}/evidence")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read the document that shows an item of the checklist")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response evidence(@PathParam("agreement") String agreement, @PathParam("key") String key) {
        return readEvidence.read(Ids.parse(agreement), key).answer();
    }
}
