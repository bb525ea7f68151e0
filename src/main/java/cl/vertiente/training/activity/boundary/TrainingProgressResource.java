package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.training.activity.domain.TrainingProgress;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was planned of training and what was done. */
@Path("training-progress")
@Tag(name = "Training")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class TrainingProgressResource {

    @Inject
    private ReadTrainingProgress readProgress;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "What each agreement planned of training and what was done: activities, sessions, hours, committees",
            description = "Beside it what the agreement owes (targets): its products of training and what it owes its committees, with what"
            + " was reported of it and what is counted here in the same unit.")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement; all in view when not said")
    @APIResponse(responseCode = "200", description = "One for each agreement, by its code")
    @APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
    public Page<TrainingProgress> list() {
        var query = Query.of(uri.getQueryParameters(), "agreement");
        return new Page<>(readProgress.of(ActivityParameters.id(query, "agreement")), null, Map.of());
    }
}
