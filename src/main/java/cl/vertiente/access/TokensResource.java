package cl.vertiente.access;

import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.NotSignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Bearer tokens for programs and telephones. */
@Path("tokens")
public class TokensResource {

    @Inject
    private SignIn signIn;

    @Context
    private HttpServletRequest request;

    /** What is asked. */
    public record Credentials(@NotBlank String email, @NotBlank String password) {
    }

    /** Who the token stands for. */
    public record Owner(UUID id, String name, Set<Role> roles) {
    }

    /** What is answered, once. */
    public record Token(String token, Instant expiresAt, Owner person) {
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in: exchange e-mail and password for a bearer token")
    @APIResponse(responseCode = "201", description = "The token, shown once",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Token.class)))
    @APIResponse(responseCode = "401", description = "E-mail and password do not match")
    @APIResponse(responseCode = "403", description = "The password has to be changed first, on the page /clave")
    @APIResponse(responseCode = "422", description = "E-mail or password missing")
    @APIResponse(responseCode = "429", description = "Too many failures; Retry-After says when to try again")
    public Response create(@NotNull @Valid Credentials credentials) {
        var person = signIn.check(credentials.email(), credentials.password(), request.getRemoteAddr())
                .orElseThrow(() -> new NotSignedIn("access.wrong-password", ""));
        if (person.isPasswordChangeDue()) {
            throw new Forbidden("access.password.due", "");
        }
        var issued = signIn.issueToken(person);
        var caller = signIn.caller(person);
        return Response.status(Response.Status.CREATED)
                .entity(new Token(issued.token(), issued.expiresAt(), new Owner(caller.id(), caller.name(), caller.roles()))).build();
    }

    @DELETE
    @Path("current")
    @Operation(summary = "Sign out: the token of this request stops counting")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "401", description = "No token, or one that no longer counts")
    public Response end(@HeaderParam("Authorization") String authorization) {
        if (authorization == null) {
            throw new NotSignedIn("access.not-signed-in", "");
        }
        signIn.endToken(authorization.substring("Bearer ".length()).strip());
        return Response.noContent().build();
    }
}
