package cl.vertiente.accountability.boundary;

import cl.vertiente.ledger.boundary.ApproveRendicion;
import cl.vertiente.ledger.boundary.BookRendicion;
import cl.vertiente.ledger.boundary.CertifyRendicion;
import cl.vertiente.ledger.boundary.ObserveRendicion;
import cl.vertiente.ledger.boundary.ReceiveRendicion;
import cl.vertiente.ledger.boundary.RejectRendicion;
import cl.vertiente.ledger.boundary.ReturnRendicion;
import cl.vertiente.ledger.boundary.SubmitRendicion;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The verbs of a rendering. They stand here because one of them, send, ends in a document. */
@Path("agreements/{agreement}/rendiciones")
@Produces(MediaType.APPLICATION_JSON)
public class RendicionVerbsResource {

    @Inject
    private Precondition precondition;

    @Inject
    private SubmitRendicion submit;

    @Inject
    private CertifyRendicion certify;

    @Inject
    private ReturnRendicion giveBack;

    @Inject
    private SendRendicion send;

    @Inject
    private ReceiveRendicion receive;

    @Inject
    private ApproveRendicion approve;

    @Inject
    private ObserveRendicion observe;

    @Inject
    private RejectRendicion reject;

    @Inject
    private BookRendicion book;

    /** The words of a verb: the reason of a return, the text of a decision. */
    public record Words(@Size(max = 2000) String reason, @Size(max = 2000) String text) {
    }

    @POST
    @Path("{key}/{verb}")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(summary = "submit, certify, return {reason}, send, receive, approve {text}, observe {text}, reject {text}, book")
    @APIResponse(responseCode = "200", description = "The rendering after the verb",
            content = @Content(schema = @Schema(implementation = RendicionView.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A role that never may")
    @APIResponse(responseCode = "404", description = "Unknown, of another region, not sent yet, or no such verb")
    @APIResponse(responseCode = "409", description = "The state forbids it, the person took another part, or blockers stand in the way")
    @APIResponse(responseCode = "412", description = "If-Match was given and it changed since it was read")
    @APIResponse(responseCode = "422", description = "A reason or text is missing")
    public Response act(@PathParam("agreement") String agreement, @PathParam("key") String key, @PathParam("verb") String verb,
            @HeaderParam("If-Match") String ifMatch, @Valid Words words) {
        var id = Ids.parse(agreement);
        var which = RendicionKey.parse(key);
        precondition.expect(ifMatch, false);
        var view = act(id, which, verb, words == null ? new Words(null, null) : words);
        return Response.ok(view).tag(ETags.of(view)).build();
    }

    private RendicionView act(UUID id, RendicionKey key, String verb, Words words) {
        return switch (verb) {
            case "submit" -> submit.submit(id, key);
            case "certify" -> certify.certify(id, key);
            case "return" -> giveBack.giveBack(id, key, words.reason());
            case "send" -> send.send(id, key);
            case "receive" -> receive.receive(id, key);
            case "approve" -> approve.approve(id, key, words.text());
            case "observe" -> observe.observe(id, key, words.text());
            case "reject" -> reject.reject(id, key, words.text());
            case "book" -> book.book(id, key);
            default -> throw new NotFound("shared.not-found", "");
        };
    }
}
