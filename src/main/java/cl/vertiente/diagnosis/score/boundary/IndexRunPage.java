package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What computing all indexes again found. */
@Named("indexRun")
@RequestScoped
public class IndexRunPage {

    @Inject
    private ReadIndexRuns readRuns;

    @Inject
    private Address address;

    private IndexRunView view;

    @PostConstruct
    void read() {
        view = readRuns.one(Ids.parse(address.variable("id")));
    }

    public IndexRunView getView() {
        return view;
    }
}
