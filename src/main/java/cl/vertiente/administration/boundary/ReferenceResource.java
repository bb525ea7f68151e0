package cl.vertiente.administration.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.reference.ReferenceEntry;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.territory.WithdrawHoliday;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dated reference data: holidays, indexed units, rates, limits, outlines, spellings. */
@Path("reference")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "A role that never may")
public class ReferenceResource {

    @Inject
    private ReadReference readReference;

    @Inject
    private WithdrawHoliday withdrawHoliday;

    @Context
    private UriInfo uri;

    /** One page, as the interface describes it. */
    @Schema(name = "ReferencePage")
    public record ReferencePage(List<ReferenceEntry> items, String next) {
    }

    /** Why a day is no holiday, and who says so. */
    @Schema(name = "HolidayWithdrawal")
    public record Withdrawal(@NotNull String reason, @NotNull String source) {
    }

    @GET
    @Operation(summary = "List the tables of reference data, each with its rows in force, its newest date and its source")
    @APIResponse(responseCode = "200", description = "All of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ReadReference.Summary.class)))
    public List<ReadReference.Summary> tables() {
        return readReference.tables();
    }

    @GET
    @Path("{table}")
    @Operation(summary = "List every row that a table of reference data ever had, the latest first",
            description = "endedAt says since when a row is no longer in force: withdrawn, or followed by a correction.")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most 500, 50 when not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The next of the page before")
    @APIResponse(responseCode = "200", description = "A page",
            content = @Content(schema = @Schema(ref = "ReferencePage", implementation = ReferencePage.class)))
    @APIResponse(responseCode = "400", description = "An unknown parameter or value")
    @APIResponse(responseCode = "404", description = "No such table")
    public Page<ReferenceEntry> entries(@PathParam("table") String table) {
        var query = Query.of(uri.getQueryParameters());
        return readReference.entries(table, query.after(1).map(key -> key.get(0)).orElse(null), query.limit());
    }

    @POST
    @Path("holidays/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say from now on that a day is no holiday, with the reason and its source",
            description = "Open deadlines are counted anew; what was printed stays. The row is kept.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "404", description = "Unknown")
    @APIResponse(responseCode = "409", description = "Withdrawn already")
    @APIResponse(responseCode = "422", description = "No reason or no source")
    public void withdraw(@PathParam("id") String id, @NotNull @Valid Withdrawal withdrawal) {
        withdrawHoliday.withdraw(Ids.parse(id), withdrawal.reason(), withdrawal.source());
    }
}
