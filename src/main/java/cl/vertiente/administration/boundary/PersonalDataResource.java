package cl.vertiente.administration.boundary;

import cl.vertiente.shared.Ids;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    @POST
    @Path("search")
    @Operation(summary = "Find what is held about somebody, by RUT or part of the name; the reading is logged")
    @APIResponse(responseCode = "200", description = "Records, and how many vouchers pay the person",
            content = @Content(schema = @Schema(implementation = FindPersonalData.Answer.class)))
    @APIResponse(responseCode = "422", description = "Neither a RUT nor three letters")
    public FindPersonalData.Answer search(@NotNull @Valid FindPersonalData.Question question) {
        return findPersonalData.find(question);
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
