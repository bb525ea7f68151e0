package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.SignInView;
import cl.vertiente.administration.domain.TokenView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** How a person gets in: one-time links, tokens, and the tries that were made. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown")
public class PersonAccessResource {

    @Inject
    private MakeResetLink makeResetLink;

    @Inject
    private ReadPerson readPerson;

    @Inject
    private RevokeToken revokeToken;

    @Inject
    private Precondition precondition;

    @PathParam("id")
    private String id;

    @Context
    private UriInfo uri;

    /** All of them, the newest first. */
    public record Tokens(List<TokenView> items) {
    }

    /** One page, as the interface describes it. */
    public record SignInPage(List<SignInView> items, String next, Map<String, Long> counts) {
    }

    @POST
    @Path("{id}/reset-link")
    @Operation(summary = "Make the one-time link with which the person sets a password; shown once, ends sessions and tokens")
    @APIResponse(responseCode = "201", description = "The link and until when it counts",
            content = @Content(schema = @Schema(implementation = MakeResetLink.ResetLink.class)))
    @APIResponse(responseCode = "409", description = "The own account, or one that is closed")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    public Response resetLink(@HeaderParam("If-Match") String ifMatch) {
        precondition.expect(ifMatch, false);
        return Response.status(Response.Status.CREATED).entity(makeResetLink.make(Ids.parse(id))).build();
    }

    @GET
    @Path("{id}/tokens")
    @Operation(summary = "List the bearer tokens of a person; the reading is logged")
    @APIResponse(responseCode = "200", description = "The tokens, without their text",
            content = @Content(schema = @Schema(implementation = Tokens.class)))
    public Tokens tokens() {
        return new Tokens(readPerson.tokens(Ids.parse(id)));
    }

    @DELETE
    @Path("{id}/tokens/{token}")
    @Operation(summary = "End one token of a person")
    @APIResponse(responseCode = "204", description = "It counts no more")
    public Response revoke(@PathParam("token") String token) {
        revokeToken.revoke(Ids.parse(id), Ids.parse(token));
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/sign-ins")
    @Operation(summary = "List the tries to sign in to the account, the newest first; the reading is logged")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = SignInPage.class)))
    @APIResponse(responseCode = "400", description = "Unknown filter or value")
    public Page<SignInView> signIns() {
        var query = Query.of(uri.getQueryParameters());
        return readPerson.signIns(Ids.parse(id), AccountQuery.before(query), query.limit());
    }
}
