package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.diagnosis.form.boundary.PublishQuestionnaire.Publication;
import cl.vertiente.diagnosis.form.domain.QuestionnaireVersion;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The diagnosis form: the definition that drives every form of it. */
@Path("questionnaires/diagnosis")
@Tag(name = "Diagnosis")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class QuestionnairesResource {

    @Inject
    private ReadQuestionnaires readQuestionnaires;

    @Inject
    private PublishQuestionnaire publishQuestionnaire;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "List the published versions of the diagnosis form, the newest first")
    @APIResponse(responseCode = "200", description = "All of them, without their definitions")
    public Page<QuestionnaireVersion> list() {
        return new Page<>(readQuestionnaires.all(), null, Map.of());
    }

    @GET
    @Path("{version}")
    @Operation(summary = "Read the definition of a version, by its number or current")
    @APIResponse(responseCode = "200", description = "Sections, questions, indicators and texts",
            content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
    @APIResponse(responseCode = "404", description = "There is no such version")
    public Response read(@PathParam("version") String version) {
        var view = QuestionnaireView.of(readQuestionnaires.one(version));
        return Response.ok(view).tag(ETags.of(view)).build();
    }

    @POST
    @Operation(summary = "Publish the next version of the diagnosis form, or try what that would do (dryRun)",
            description = "The body is a version as it is read, with the next number and the reason. A published version never changes; "
                    + "records "
            + "keep the version that they were asked by. The same version again is 200 and changes nothing.")
    @APIResponse(responseCode = "201", description = "Published",
            content = @Content(schema = @Schema(implementation = Publication.class)))
    @APIResponse(responseCode = "200", description = "Tried only, or published before as it is",
            content = @Content(schema = @Schema(implementation = Publication.class)))
    @APIResponse(responseCode = "422", description = "Not a form that can be published; every fault with its place in the definition")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true (when not said): nothing is published",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public Response publish(@NotNull @Valid QuestionnaireRequest request) {
        var publication = publishQuestionnaire.publish(request, Query.of(uri.getQueryParameters(), "dryRun").flag("dryRun", true));
        return publication.created() ? Response.created(uri.getBaseUriBuilder().path("questionnaires/diagnosis/" + publication.version())
                .build())
                .entity(publication).build()
                : Response.ok(publication).build();
    }
}
