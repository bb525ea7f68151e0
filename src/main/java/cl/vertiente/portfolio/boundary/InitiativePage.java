package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.SequenceFinding;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The sheet of an initiative: what it is, what it asks of whom, and the time line of what happened to it. */
@Named("initiativeSheet")
@RequestScoped
public class InitiativePage {

    @Inject
    private ReadInitiatives readInitiatives;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    private InitiativeView view;

    @PostConstruct
    void read() {
        view = readInitiatives.one(Ids.parse(address.variable("id")));
    }

    public InitiativeView getView() {
        return view;
    }

    public boolean isKeeper() {
        return InitiativeDesk.isKeeper(caller.required());
    }

    /** What is missing before an event, or of it. */
    public List<SequenceFinding.Code> findings(UUID event) {
        return view.findings().stream().filter(finding -> finding.event().equals(event)).map(SequenceFinding::code).toList();
    }
}
