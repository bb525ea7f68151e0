package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is trained. */
@Path("trainees")
@Tag(name = "Training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class TraineesResource {

    @Inject
    private ReadTrainees readTrainees;

    @Inject
    private KeepTrainee keepTrainee;

    @Inject
    private FindTrainee findTrainee;

    @Inject
    private MergeTrainees mergeTrainees;

    @Inject
    private Precondition precondition;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "List the trainees in view by name, their RUT masked",
            description = "Those of the caller's regions and those who were at a session of an agreement there. The regional"
            + " government sees who was at an activity that was held, and no RUT.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words of the name; never a RUT")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region")
    @Parameter(name = "commune", in = ParameterIn.QUERY, description = "CUT of the commune")
    @Parameter(name = "system", in = ParameterIn.QUERY, description = "Identifier of a water system")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement that trained them")
    @Parameter(name = "activity", in = ParameterIn.QUERY, description = "Identifier of an activity that they were at")
    @Parameter(name = "post", in = ParameterIn.QUERY, schema = @Schema(implementation = TraineePost.class))
    @Parameter(name = "sex", in = ParameterIn.QUERY, schema = @Schema(implementation = Sex.class))
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    @APIResponse(responseCode = "422", description = "A whole RUT in the address")
    public Page<TraineeView> list() {
        var query = Query.of(uri.getQueryParameters(), TraineeParameters.NAMES);
        return readTrainees.list(TraineeParameters.filter(query), query.after(2).orElse(null), query.limit());
    }

    @POST
    @Path("search")
    @Operation(summary = "Look whether somebody is recorded already: by the whole RUT, or by a name of the committee",
            description = "A whole RUT finds its person wherever they were trained before.")
    @APIResponse(responseCode = "200", description = "Who it may be")
    @APIResponse(responseCode = "422", description = "A wrong RUT, or nothing to look for")
    public Page<FindTrainee.Match> search(@NotNull @Valid FindTrainee.Request request) {
        return new Page<>(findTrainee.find(request), null, Map.of());
    }

    @GET
    @Path("{trainee}")
    @Operation(summary = "Read one trainee",
            description = "RUT and phone are whole for those who keep the lists; the phone only with consent.")
    @APIResponse(responseCode = "200", description = "The trainee; their version is in ETag",
            content = @Content(schema = @Schema(implementation = TraineeView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    public Response read(@PathParam("trainee") String trainee) {
        return answer(200, readTrainees.one(Ids.parse(trainee)));
    }

    @PUT
    @Path("{trainee}")
    @Operation(summary = "Record a trainee under an identifier made by the client, or change them (If-Match)",
            description = "The same again changes nothing. Who is called nearly the same in the same committee is named in similar, with"
            + " the warning SIMILAR_NAME: it refuses nothing, and is not said of one who is sent as otherPerson.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = TraineeView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as they were",
            content = @Content(schema = @Schema(implementation = TraineeView.class)))
    @APIResponse(responseCode = "404", description = "Not an identifier")
    @APIResponse(responseCode = "409", description = "Recorded already elsewhere, merged, or the identifier is somebody else's")
    @APIResponse(responseCode = "412", description = "They changed since they were read")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response keep(@PathParam("trainee") String trainee, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TraineeRequest request) {
        precondition.expect(ifMatch, true);
        var kept = keepTrainee.keep(Ids.parse(trainee), request);
        return answer(kept.created() ? 201 : 200, kept.trainee(), kept.similar());
    }

    @POST
    @Path("{trainee}/merge")
    @Operation(summary = "Say that a trainee is the same person as another, in whose record they go on (If-Match)")
    @APIResponse(responseCode = "200", description = "The record that goes on, with the sessions of both",
            content = @Content(schema = @Schema(implementation = TraineeView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or of another region")
    @APIResponse(responseCode = "409", description = "Merged before, or each has a RUT")
    @APIResponse(responseCode = "412", description = "They changed since they were read")
    @APIResponse(responseCode = "422", description = "No reason, or the other one is unknown")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response merge(@PathParam("trainee") String trainee, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MergeTrainees.Request request) {
        precondition.expect(ifMatch, true);
        return answer(200, mergeTrainees.merge(Ids.parse(trainee), request));
    }

    private static Response answer(int status, TraineeView trainee) {
        return answer(status, trainee, List.of());
    }

    /** Who else may be the same person is no part of the version: others come and go without it. */
    private static Response answer(int status, TraineeView trainee, List<UUID> similar) {
        return Response.status(status).entity(trainee.beside(similar)).tag(ETags.of(trainee)).build();
    }
}
