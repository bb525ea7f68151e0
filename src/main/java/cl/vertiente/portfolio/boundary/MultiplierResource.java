package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.ContributionRow;
import cl.vertiente.portfolio.domain.Multiplier;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierPart;
import cl.vertiente.portfolio.domain.MultiplierRow;
import cl.vertiente.portfolio.domain.MultiplierUnit;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many times the contribution came back as public money, and the rows behind each figure. */
@Path("multiplier")
@Tag(name = "Portfolio")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", description = "An unknown filter, or a value that cannot be read")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
@APIResponse(responseCode = "404", description = "An agreement that is unknown, or of another region")
@APIResponse(responseCode = "409", description = "UF are asked, and of a day that it names nobody has loaded the value")
@APIResponse(responseCode = "422", description = "An instant too near to now")
public class MultiplierResource {

    private static final String AS_OF = "An instant of the past, as 2026-07-02T10:00:00Z, a minute ago or more: what was known then";

    private static final String IN_UF = "UF: beside the pesos the same in UF of the day of each event, two decimals; CLP when not said";

    @Inject
    private ReadMultiplier read;

    @Inject
    private RecountMultiplier recount;

    @Context
    private UriInfo uri;

    /** All parts, as the interface describes them. */
    @Schema(name = "MultiplierParts")
    public record Parts(List<MultiplierPart> items, String next, Map<String, Long> counts) {
    }

    /** One page of rows, as the interface describes it. */
    @Schema(name = "MultiplierRowPage")
    public record Rows(List<MultiplierRow> items, String next, Map<String, Long> counts) {
    }

    /** All agreements, as the interface describes them. */
    @Schema(name = "ContributionRows")
    public record Given(List<ContributionRow> items, String next, Map<String, Long> counts) {
    }

    @GET
    @Operation(summary = "Set the money that was asked, approved and awarded against the contribution",
            description = "Each by its name, whole and as far as documents prove it, on what was agreed and on what was transferred.")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region of the agreement")
    @Parameter(name = "commune", in = ParameterIn.QUERY, description = "CUT; of several communes each counts its equal part")
    @Parameter(name = "typology", in = ParameterIn.QUERY, schema = @Schema(implementation = Typology.class))
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "Whose money; UNSAID where nobody said")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "In which it was asked, approved or awarded")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = AS_OF)
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = IN_UF, schema = @Schema(implementation = MultiplierUnit.class))
    @APIResponse(responseCode = "200", description = "The multiplier",
            content = @Content(schema = @Schema(implementation = Multiplier.class)))
    public Multiplier whole() {
        return read.of(MultiplierParameters.filter(query()));
    }

    @GET
    @Path("parts")
    @Operation(summary = "The same by agreement, region, commune, typology, source or year; the parts add up to the whole")
    @Parameter(name = "by", in = ParameterIn.QUERY, required = true, schema = @Schema(implementation = MultiplierCut.class))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = AS_OF)
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = IN_UF, schema = @Schema(implementation = MultiplierUnit.class))
    @APIResponse(responseCode = "200", description = "All parts",
            content = @Content(schema = @Schema(ref = "MultiplierParts", implementation = Parts.class)))
    public Page<MultiplierPart> parts() {
        var query = query("by");
        return new Page<>(read.parts(MultiplierParameters.filter(query), MultiplierParameters.required(query, MultiplierCut.class, "by")),
                null, Map.of());
    }

    @GET
    @Path("rows")
    @Operation(summary = "What each initiative brings to a figure, the largest first, with the document that proves it")
    @Parameter(name = "figure", in = ParameterIn.QUERY, required = true, schema = @Schema(implementation = MultiplierFigure.class))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = AS_OF)
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = IN_UF, schema = @Schema(implementation = MultiplierUnit.class))
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page",
            content = @Content(schema = @Schema(ref = "MultiplierRowPage", implementation = Rows.class)))
    public Page<MultiplierRow> rows() {
        var query = query("figure");
        return read.rows(MultiplierParameters.filter(query), MultiplierParameters.required(query, MultiplierFigure.class, "figure"),
                query.after(2).orElse(null), query.limit());
    }

    @GET
    @Path("contributions")
    @Operation(summary = "What each agreement contributes: agreed, transferred, rendered")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, description = "Identifier of an agreement")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "CUT of the region of the agreement")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = AS_OF)
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = IN_UF, schema = @Schema(implementation = MultiplierUnit.class))
    @APIResponse(responseCode = "200", description = "All agreements in view",
            content = @Content(schema = @Schema(ref = "ContributionRows", implementation = Given.class)))
    public Page<ContributionRow> contributions() {
        return new Page<>(read.contributions(MultiplierParameters.filter(query())), null, Map.of());
    }

    @POST
    @Path("recount")
    @Operation(summary = "State anew what up to 200 initiatives bring to the multiplier; again with next until it is null",
            description = "For those recorded before it was kept. What is right already stays as it is.")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the part before")
    @APIResponse(responseCode = "200", description = "How many were counted again, and how many were not as kept",
            content = @Content(schema = @Schema(implementation = RecountMultiplier.Recounted.class)))
    public RecountMultiplier.Recounted recount() {
        return recount.recount(InitiativeParameters.id(Query.of(uri.getQueryParameters(), "after"), "after"));
    }

    private Query query(String... more) {
        return Query.of(uri.getQueryParameters(), MultiplierParameters.names(more));
    }
}
