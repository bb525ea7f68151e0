package cl.vertiente.committee.boundary;

import cl.vertiente.committee.boundary.WaterSystemRequest.IdentityRequest;
import cl.vertiente.committee.boundary.WaterSystemRequest.PapersRequest;
import cl.vertiente.committee.domain.LegalPapers;
import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.committee.domain.WaterSystemView.Identity;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the programme knows of a system beyond its register, and the papers of its organisation, as they were typed. */
public class IdentityForm {

    private String sector;
    private String communes;
    private String settlement;
    private String personalityNumber;
    private String personalityFolder;
    private String personalityDate;
    private String communityRegisterNumber;

    static IdentityForm of(Identity known, LegalPapers papers) {
        var form = new IdentityForm();
        form.sector = known.sector();
        form.communes = known.servedCommunes().stream().map(Identity.Served::name).collect(Collectors.joining(", "));
        form.settlement = known.seenSettlement() == null ? null : known.seenSettlement().name();
        form.personalityNumber = papers.personalityNumber();
        form.personalityFolder = papers.personalityFolder();
        form.personalityDate = papers.personalityDate() == null ? null : papers.personalityDate().toString();
        form.communityRegisterNumber = papers.communityRegisterNumber();
        return form;
    }

    IdentityRequest identity(Typed typed, Forms forms, CommitteeWords words) {
        var cuts = new ArrayList<String>();
        Arrays.stream((communes == null ? "" : communes).split("[,;\\n]")).map(String::strip).filter(name -> !name.isEmpty())
                .forEach(name -> words.communeOf(name).ifPresentOrElse(cuts::add,
                        () -> forms.fault("/identity/servedCommunes", words.say("committee.identity.commune", name))));
        return new IdentityRequest(typed.text(sector), cuts, typed.choice(SettlementType.class, "/identity/seenSettlement", settlement));
    }

    PapersRequest papers(Typed typed) {
        return new PapersRequest(typed.text(personalityNumber), typed.text(personalityFolder),
                typed.date("/operator/papers/personalityDate", personalityDate), typed.text(communityRegisterNumber));
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getCommunes() {
        return communes;
    }

    public void setCommunes(String communes) {
        this.communes = communes;
    }

    public String getSettlement() {
        return settlement;
    }

    public void setSettlement(String settlement) {
        this.settlement = settlement;
    }

    public String getPersonalityNumber() {
        return personalityNumber;
    }

    public void setPersonalityNumber(String personalityNumber) {
        this.personalityNumber = personalityNumber;
    }

    public String getPersonalityFolder() {
        return personalityFolder;
    }

    public void setPersonalityFolder(String personalityFolder) {
        this.personalityFolder = personalityFolder;
    }

    public String getPersonalityDate() {
        return personalityDate;
    }

    public void setPersonalityDate(String personalityDate) {
        this.personalityDate = personalityDate;
    }

    public String getCommunityRegisterNumber() {
        return communityRegisterNumber;
    }

    public void setCommunityRegisterNumber(String communityRegisterNumber) {
        this.communityRegisterNumber = communityRegisterNumber;
    }
}
