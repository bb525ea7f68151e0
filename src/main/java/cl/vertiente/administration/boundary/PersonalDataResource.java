package cl.vertiente.administration.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is held about people who ask, and erasing it. */
@Path("personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class PersonalDataResource {

    @Inject
    private FindPersonalData findPersonalData;

    @Inject
    private ForgetRecord forgetRecord;

    @Inject
    private ReadDue readDue;

    @Inject
    private ForgetDue forgetDue;

    @Context
    private UriInfo uri;

    @POST
    @Path("search")
    @Operation(summary = "Find what is held about somebody, by RUT or part of the name; the reading is logged")
    @APIResponse(responseCode = "200", description = "Records, and how many vouchers pay the person",
            content = @Content(schema = @Schema(implementation = FindPersonalData.Answer.class)))
    @APIResponse(responseCode = "422", description = "Neither a RUT nor three letters")
    public FindPersonalData.Answer search(@NotNull @Valid FindPersonalData.Question question) {
        return findPersonalData.find(question);
    }

    @GET
    @Path("{kind}/due")
    @Operation(summary = "List whose term of keeping has passed, their RUT masked; the reading is logged")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 200, as many as may go at once; 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page by name, with how many there are",
            content = @Content(schema = @Schema(implementation = ReadDue.Due.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter, or a value that cannot be read")
    @APIResponse(responseCode = "404", description = "No such kind, or one that nobody looks through")
    public ReadDue.Due due(@PathParam("kind") String kind) {
        return readDue.of(RetentionResource.kind(kind), Query.of(uri.getQueryParameters()));
    }

    @POST
    @Path("{kind}/forget-due")
    @Operation(summary = "Let those go whose term has passed, all that are named or nobody; counts stay")
    @APIResponse(responseCode = "200", description = "How many went",
            content = @Content(schema = @Schema(implementation = ForgetDue.Done.class)))
    @APIResponse(responseCode = "404", description = "No such kind, or one that nobody looks through")
    @APIResponse(responseCode = "409", description = "Somebody of them is not due, or went before")
    @APIResponse(responseCode = "422", description = "Nobody is named, or too many")
    public ForgetDue.Done forgetDue(@PathParam("kind") String kind, @NotNull @Valid ForgetDue.Request asked) {
        return forgetDue.forget(RetentionResource.kind(kind), asked);
    }

    @POST
    @Path("{kind}/{id}/forget")
    @Operation(summary = "Erase a person's data from a record that is out of use; sums, acts and seals stay")
    @APIResponse(responseCode = "204", description = "Erased, now or before")
    @APIResponse(responseCode = "404", description = "Unknown")
    @APIResponse(responseCode = "409", description = "Still in use")
    @APIResponse(responseCode = "422", description = "No reason")
    public void forget(@PathParam("kind") String kind, @PathParam("id") String id, @NotNull @Valid HeldResource.ErasureRequest erasure) {
        forgetRecord.forget(kind, Ids.parse(id), erasure.reason());
    }
}
