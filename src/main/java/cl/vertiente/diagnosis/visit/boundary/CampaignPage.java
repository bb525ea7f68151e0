package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Approving a campaign at once: which one, what it would do, and the button. */
@Named("campaignApproval")
@RequestScoped
public class CampaignPage {

    @Inject
    private ReadCampaigns readCampaigns;

    @Inject
    private ApproveCampaign approveCampaign;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private List<ReadCampaigns.Campaign> campaigns;
    private ReadCampaigns.Campaign chosen;
    private List<ReadCampaigns.InReview> records = List.of();

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        campaigns = readCampaigns.inReview();
        var agreement = address.parameter("agreement");
        if (agreement != null) {
            var label = address.parameter("label");
            chosen = campaigns.stream().filter(one -> one.agreementId().equals(Ids.parse(agreement)) && one.label().equals(label))
                    .findFirst().orElseThrow(() -> new NotFound("diagnosis.campaign.not-found", ""));
            records = readCampaigns.records(chosen.agreementId(), chosen.label());
        }
    }

    public void approve() {
        forms.submit(address, () -> {
            var done = approveCampaign.approve(chosen.agreementId(), chosen.label());
            notices.say("diagnosis.campaign.approved", done.approved().size(), done.waiting().size());
            return "/diagnosticos/aprobar";
        });
    }

    public List<ReadCampaigns.Campaign> getCampaigns() {
        return campaigns;
    }

    /** Null while none was chosen. */
    public ReadCampaigns.Campaign getChosen() {
        return chosen;
    }

    public List<ReadCampaigns.InReview> getRecords() {
        return records;
    }

    public long getReady() {
        return records.stream().filter(ReadCampaigns.InReview::ready).count();
    }

    /** How many of those that would be approved have gaps that nobody confirmed. */
    public long getUnconfirmed() {
        return records.stream().filter(record -> record.ready() && record.pendingGaps() > 0).count();
    }

    public String waits(ReadCampaigns.InReview record) {
        return messages.get("diagnosis.campaign.open", record.openObservations());
    }

    public String href(ReadCampaigns.Campaign campaign) {
        return Address.address("/diagnosticos/aprobar", Map.of("agreement", campaign.agreementId().toString(), "label", campaign.label()));
    }
}
