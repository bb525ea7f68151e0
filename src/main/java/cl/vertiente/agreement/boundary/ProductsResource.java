package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.ProgressView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
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

/** The products of an agreement, agreed and done. */
@Path("agreements/{agreement}/products")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", description = "Unknown filter")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may, or does not answer for the product")
@APIResponse(responseCode = "404", description = "Unknown, or of another region")
public class ProductsResource {

    @Inject
    private ReadProgress readProgress;

    @Inject
    private SaveDraftPart saveDraftPart;

    @Inject
    private Precondition precondition;

    @Inject
    private ReportProgress reportProgress;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "The products with what was signed, what is agreed now and what was done; asOf asks what was known then",
            description = "A percentage that nobody can tell is absent: what was not reported on is unobserved and never counts as zero.")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "An instant of the past, a minute ago or more")
    @APIResponse(responseCode = "200", description = "Products and physical progress",
            content = @Content(schema = @Schema(implementation = ProgressView.class)))
    public ProgressView read(@PathParam("agreement") String agreement) {
        return readProgress.of(Ids.parse(agreement), Query.of(uri.getQueryParameters(), "asOf").instant("asOf"));
    }

    @PUT
    @Path("{product}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plan a product of a draft under an identifier made by the client; repeating changes nothing")
    @APIResponse(responseCode = "201", description = "The draft",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "200", description = "Planned before, or changed",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "The agreement is signed: it changes by amendments alone")
    @APIResponse(responseCode = "412", description = "The draft changed since it was read")
    @APIResponse(responseCode = "428", description = "Changing one needs If-Match, with the tag of the agreement")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response plan(@PathParam("agreement") String agreement, @PathParam("product") String product,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProductRequest request) {
        precondition.expect(ifMatch, true);
        var saved = saveDraftPart.product(Ids.parse(agreement), Ids.parse(product), request);
        return Response.status(saved.created() ? 201 : 200).entity(saved.agreement()).tag(ETags.of(saved.agreement())).build();
    }

    @GET
    @Path("{product}/progress")
    @Operation(summary = "What was reported on a product, the newest day first")
    @APIResponse(responseCode = "200", description = "All of it")
    public Page<ProgressView.Report> reports(@PathParam("agreement") String agreement, @PathParam("product") String product) {
        Query.of(uri.getQueryParameters());
        return new Page<>(readProgress.reports(Ids.parse(agreement), Ids.parse(product)), null, Map.of());
    }

    @PUT
    @Path("{product}/progress/{entry}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report how much of a product was done by a day; repeating the same report changes nothing")
    @APIResponse(responseCode = "201", description = "Products and physical progress",
            content = @Content(schema = @Schema(implementation = ProgressView.class)))
    @APIResponse(responseCode = "200", description = "It was reported before",
            content = @Content(schema = @Schema(implementation = ProgressView.class)))
    @APIResponse(responseCode = "409", description = "Another report has this identifier, or the agreement is not in force yet")
    @APIResponse(responseCode = "422", description = "Wrong in itself; every fault with its place")
    public Response report(@PathParam("agreement") String agreement, @PathParam("product") String product,
            @PathParam("entry") String entry, @NotNull @Valid ReportProgress.Report request) {
        var reported = reportProgress.report(Ids.parse(agreement), Ids.parse(product), Ids.parse(entry), request);
        return Response.status(reported.created() ? 201 : 200).entity(reported.progress()).build();
    }

    @GET
    @Path("{product}/progress/{entry}/evidence")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read the document that shows what was done")
    @APIResponse(responseCode = "200", description = "The bytes as they were stored",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response evidence(@PathParam("agreement") String agreement, @PathParam("product") String product,
            @PathParam("entry") String entry) {
        return readProgress.evidence(Ids.parse(agreement), Ids.parse(product), Ids.parse(entry)).answer();
    }
}
