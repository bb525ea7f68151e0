package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps in the life of a design. */
@Path("engineering-designs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Designs")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
@APIResponse(responseCode = "409", description = "Its state forbids it")
@APIResponse(responseCode = "412", description = "It changed since it was read")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class EngineeringDesignVerbsResource {

    @Inject
    private MoveDesign moveDesign;

    @Inject
    private ReviewDesign reviewDesign;

    @Inject
    private Precondition precondition;

    @POST
    @Path("{id}/start")
    @Operation(summary = "Begin to work on a design (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "422", description = "A text that is too long")
    public Response start(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DesignDesk.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(moveDesign.move(Ids.parse(id), DesignVerb.START, asked));
    }

    @POST
    @Path("{id}/suspend")
    @Operation(summary = "Suspend a design with its reason (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "422", description = "No reason")
    public Response suspend(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DesignDesk.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(moveDesign.move(Ids.parse(id), DesignVerb.SUSPEND, asked));
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "Take a suspended design up again (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "422", description = "A text that is too long")
    public Response resume(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DesignDesk.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(moveDesign.move(Ids.parse(id), DesignVerb.RESUME, asked));
    }

    @POST
    @Path("{id}/submit")
    @Operation(summary = "Submit a design whose products are all delivered (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "422", description = "A text that is too long")
    public Response submit(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DesignDesk.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(moveDesign.move(Ids.parse(id), DesignVerb.SUBMIT, asked));
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Approve a design that was submitted (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "422", description = "A text that is too long")
    public Response approve(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DesignDesk.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(reviewDesign.move(Ids.parse(id), DesignVerb.APPROVE, asked));
    }

    @POST
    @Path("{id}/return")
    @Operation(summary = "Return a design that was submitted, with its reason (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "422", description = "No reason")
    public Response giveBack(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DesignDesk.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(reviewDesign.move(Ids.parse(id), DesignVerb.RETURN, asked));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "Take an approval back with its reason (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "422", description = "No reason")
    public Response reopen(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DesignDesk.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(reviewDesign.move(Ids.parse(id), DesignVerb.REOPEN, asked));
    }

    @POST
    @Path("{id}/abandon")
    @Operation(summary = "Give a design up with its reason (If-Match)")
    @APIResponse(responseCode = "200", description = "As it is now",
            content = @Content(schema = @Schema(implementation = DesignView.class)))
    @APIResponse(responseCode = "422", description = "No reason")
    public Response abandon(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DesignDesk.Request asked) {
        precondition.expect(ifMatch, true);
        return answer(reviewDesign.move(Ids.parse(id), DesignVerb.ABANDON, asked));
    }

    private static Response answer(DesignView view) {
        return Response.ok(view).tag(ETags.of(view)).build();
    }
}
