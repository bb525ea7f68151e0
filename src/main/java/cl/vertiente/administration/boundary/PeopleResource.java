package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.GrantView;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Accounts and their roles. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown")
public class PeopleResource {

    @Inject
    private ReadPeople readPeople;

    @Inject
    private ReadPerson readPerson;

    @Inject
    private SavePerson savePerson;

    @Inject
    private GrantRoles grantRoles;

    @Inject
    private DeactivatePerson deactivatePerson;

    @Inject
    private ReactivatePerson reactivatePerson;

    @Inject
    private Precondition precondition;

    @Context
    private UriInfo uri;

    /** One page, as the interface describes it. */
    public record PeoplePage(List<PersonView> items, String next, Map<String, Long> counts) {
    }

    /** All the roles that a person has from now on. */
    public record GrantsRequest(@NotNull @Size(max = 50) List<@NotNull @Valid GrantView> grants) {
    }

    @GET
    @Operation(summary = "List the accounts by name; filters: q, role, state", description = "Counts leave the state filter out.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of name, e-mail or post; accents do not matter")
    @Parameter(name = "role", in = ParameterIn.QUERY, description = "A role that the account has")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "ACTIVE, INACTIVE or ANONYMISED")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = PeoplePage.class)))
    @APIResponse(responseCode = "400", description = "Unknown filter or value")
    public Page<PersonView> list() {
        var query = Query.of(uri.getQueryParameters(), AccountQuery.NAMES);
        return readPeople.list(AccountQuery.filter(query), AccountQuery.after(query), query.limit());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read the sheet of a person; the reading is logged")
    @APIResponse(responseCode = "200", description = "The person", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response read(@PathParam("id") String id) {
        return answer(200, readPerson.one(Ids.parse(id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Open an account under an identifier made by the client, or change who its person is (If-Match)")
    @APIResponse(responseCode = "201", description = "Opened, without role and without password",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    @APIResponse(responseCode = "409", description = "Another account has this e-mail, or the person was anonymised")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response save(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PersonRequest request) {
        precondition.expect(ifMatch, true);
        var saved = savePerson.save(Ids.parse(id), request);
        return answer(saved.created() ? 201 : 200, saved.person());
    }

    @PUT
    @Path("{id}/grants")
    @Operation(summary = "Say which roles a person has, where and from when to when: these and no others (If-Match)")
    @APIResponse(responseCode = "200", description = "The person", content = @Content(schema = @Schema(implementation = PersonView.class)))
    @APIResponse(responseCode = "409", description = "The own account, or nobody would be left who administers")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Roles that do not go together, or without the region that they need")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response grant(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GrantsRequest request) {
        precondition.expect(ifMatch, true);
        return answer(200, grantRoles.grant(Ids.parse(id), request.grants()));
    }

    @POST
    @Path("{id}/deactivate")
    @Operation(summary = "Close an account; its sessions and tokens end")
    @APIResponse(responseCode = "200", description = "The person", content = @Content(schema = @Schema(implementation = PersonView.class)))
    @APIResponse(responseCode = "409", description = "Nobody would be left who administers")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    public Response deactivate(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        precondition.expect(ifMatch, false);
        return answer(200, deactivatePerson.deactivate(Ids.parse(id)));
    }

    @POST
    @Path("{id}/reactivate")
    @Operation(summary = "Open a closed account again")
    @APIResponse(responseCode = "200", description = "The person", content = @Content(schema = @Schema(implementation = PersonView.class)))
    @APIResponse(responseCode = "409", description = "The own account, or a person who was anonymised")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    public Response reactivate(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        precondition.expect(ifMatch, false);
        return answer(200, reactivatePerson.reactivate(Ids.parse(id)));
    }

    private static Response answer(int status, PersonView person) {
        return Response.status(status).entity(person).tag(ETags.of(person)).build();
    }
}
