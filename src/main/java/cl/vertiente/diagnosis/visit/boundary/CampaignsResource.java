package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
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

/** Campaigns whose records wait for approval, and what approving one would do; {@code POST /diagnoses/approve} does it. */
@Path("diagnoses/campaigns")
@Tag(name = "Diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Only the coordinator approves")
public class CampaignsResource {

    @Inject
    private ReadCampaigns readCampaigns;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "The campaigns that have records in review")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<ReadCampaigns.Campaign> campaigns() {
        Query.of(uri.getQueryParameters());
        return new Page<>(readCampaigns.inReview(), null, Map.of());
    }

    @GET
    @Path("records")
    @Operation(summary = "The records of a campaign that are in review",
            description = "Ready ones are approved with it. Gaps that are only proposed keep nothing back; fichas leave them out")
    @Parameter(name = "agreement", in = ParameterIn.QUERY, required = true, description = "Identifier of the agreement")
    @Parameter(name = "label", in = ParameterIn.QUERY, required = true, description = "Label of the campaign, exactly")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "400", description = "No agreement or no label, or one that cannot be read")
    @APIResponse(responseCode = "404", description = "No such agreement, or another region's")
    public Page<ReadCampaigns.InReview> records() {
        var filter = DiagnosisParameters.filter(Query.of(uri.getQueryParameters(), "agreement", "label"), null);
        return new Page<>(readCampaigns.records(filter.agreement(), filter.label()), null, Map.of());
    }
}
