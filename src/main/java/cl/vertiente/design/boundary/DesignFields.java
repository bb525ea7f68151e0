package cl.vertiente.design.boundary;

import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.web.Typed;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The fields of the form of a design as they are typed. */
public class DesignFields {

    private String name;
    private String objective;
    private String stage;
    private String leader;
    private String beneficiaries;
    private String dwellings;
    private String settlementType;

    static DesignFields of(DesignView view) {
        var fields = new DesignFields();
        fields.name = view.design().name();
        fields.objective = view.objective();
        fields.stage = view.design().stage().name();
        fields.leader = said(view.leaderId());
        fields.beneficiaries = said(view.design().beneficiaries());
        fields.dwellings = said(view.design().dwellings());
        fields.settlementType = said(view.design().settlementType());
        return fields;
    }

    private static String said(Object value) {
        return value == null ? null : value.toString();
    }

    DesignRequest request(Typed typed, UUID agreement, Set<UUID> systems,
            List<DesignRequest.AnsweredGap> gaps, List<DesignRequest.Product> products) {
        return new DesignRequest(agreement, typed.text(name), typed.text(objective), typed.choice(InvestmentStage.class, "/stage", stage),
                typed.id("/leader", leader), typed.whole("/beneficiaries", beneficiaries), typed.whole("/dwellings", dwellings),
                typed.choice(SettlementType.class, "/settlementType", settlementType), systems, gaps, products);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getLeader() {
        return leader;
    }

    public void setLeader(String leader) {
        this.leader = leader;
    }

    public String getBeneficiaries() {
        return beneficiaries;
    }

    public void setBeneficiaries(String beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    public String getDwellings() {
        return dwellings;
    }

    public void setDwellings(String dwellings) {
        this.dwellings = dwellings;
    }

    public String getSettlementType() {
        return settlementType;
    }

    public void setSettlementType(String settlementType) {
        this.settlementType = settlementType;
    }
}
