package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The APR that an agreement serves: what is owed there of each component, and who answers for it. */
@Path("agreements/{agreement}/participations")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", description = "Unknown filter")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class ParticipationsResource {

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private SaveParticipation saveParticipation;

    @Inject
    private Precondition precondition;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "The APR that an agreement serves, with targets and who answers for each component; those that left at the end")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<ParticipationView> list(@PathParam("agreement") String agreement) {
        Query.of(uri.getQueryParameters());
        return new Page<>(readAgreements.participations(Ids.parse(agreement)), null, Map.of());
    }

    @GET
    @Path("{participation}")
    @Operation(summary = "Read one APR of an agreement")
    @APIResponse(responseCode = "200", description = "The participation; its version is in ETag",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public Response read(@PathParam("agreement") String agreement, @PathParam("participation") String participation) {
        var view = readAgreements.participation(Ids.parse(agreement), Ids.parse(participation));
        return Response.ok(view).tag(ETags.of(view)).build();
    }

    @PUT
    @Path("{participation}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an APR under an identifier made by the client, or change it with If-Match; repeating changes nothing")
    @APIResponse(responseCode = "201", description = "Added",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    @APIResponse(responseCode = "200", description = "Added before, or changed",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    @APIResponse(responseCode = "409", description = "Another system, one that left, or an agreement that ended")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response save(@PathParam("agreement") String agreement, @PathParam("participation") String participation,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ParticipationRequest request) {
        precondition.expect(ifMatch, true);
        var saved = saveParticipation.save(Ids.parse(agreement), Ids.parse(participation), request);
        return Response.status(saved.created() ? 201 : 200).entity(saved.participation()).tag(ETags.of(saved.participation())).build();
    }

    @POST
    @Path("{participation}/leave")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say from which day on an agreement serves an APR no more, and why; it stays on record")
    @APIResponse(responseCode = "200", description = "The participation",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    @APIResponse(responseCode = "409", description = "It left on another day")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "No reason, in the future, or before it joined")
    public Response leave(@PathParam("agreement") String agreement, @PathParam("participation") String participation,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveParticipation.Leaving request) {
        precondition.expect(ifMatch, false);
        var view = saveParticipation.leave(Ids.parse(agreement), Ids.parse(participation), request);
        return Response.ok(view).tag(ETags.of(view)).build();
    }
}
