package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.ContactView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom to call at a committee. */
@Path("water-systems/{id}/contacts")
@Tag(name = "Committees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or somebody who does not answer for this committee")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class ContactsResource {

    @Inject
    private ReadContacts readContacts;

    @Inject
    private KeepContacts keepContacts;

    @Inject
    private Precondition precondition;

    @GET
    @Operation(summary = "List the contacts of a committee, those in force first",
            description = "Phone and e-mail of people are masked for those who do not answer for the committee.")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<ContactView> list(@PathParam("id") String id) {
        return new Page<>(readContacts.of(Ids.parse(id)), null, Map.of());
    }

    @GET
    @Path("{contact}")
    @Operation(summary = "Read one contact")
    @APIResponse(responseCode = "200", description = "The contact; its version is in ETag",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response read(@PathParam("id") String id, @PathParam("contact") String contact) {
        return answer(200, readContacts.one(Ids.parse(id), Ids.parse(contact)));
    }

    @PUT
    @Path("{contact}")
    @Operation(summary = "Record a contact under an identifier made by the client, or change it (If-Match); the same again changes nothing")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "409", description = "The identifier is another committee's contact, or the system was merged")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response keep(@PathParam("id") String id, @PathParam("contact") String contact, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ContactRequest request) {
        precondition.expect(ifMatch, true);
        var kept = keepContacts.keep(Ids.parse(id), Ids.parse(contact), request);
        return answer(kept.created() ? 201 : 200, kept.contact());
    }

    private static Response answer(int status, ContactView contact) {
        return Response.status(status).entity(contact).tag(ETags.of(contact)).build();
    }
}
