package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.InitiativeProcess;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.web.Typed;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The fields of the form of an initiative as they are typed. */
public class InitiativeFields {

    private String process;
    private String object;
    private String place;
    private String typology;
    private String stage;
    private String bipCode;

    static InitiativeFields of(InitiativeView view) {
        var fields = new InitiativeFields();
        fields.process = view.process().name();
        fields.object = view.object();
        fields.place = view.place();
        fields.typology = view.initiative().typology().name();
        fields.stage = view.initiative().stage().name();
        fields.bipCode = view.initiative().bipCode();
        return fields;
    }

    InitiativeRequest request(Typed typed, Set<String> communes, Set<UUID> systems, List<InitiativeRequest.Share> shares,
            List<InitiativeRequest.Ask> asks) {
        return new InitiativeRequest(typed.choice(InitiativeProcess.class, "/process", process), typed.text(object), typed.text(place),
                typed.choice(Typology.class, "/typology", typology), typed.choice(InvestmentStage.class, "/stage", stage),
                typed.text(bipCode), communes, systems, shares, asks);
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTypology() {
        return typology;
    }

    public void setTypology(String typology) {
        this.typology = typology;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getBipCode() {
        return bipCode;
    }

    public void setBipCode(String bipCode) {
        this.bipCode = bipCode;
    }
}
