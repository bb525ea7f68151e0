package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.training.people.domain.TraineeFilter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of people who are trained; its filters stand in the address and are those of the REST interface. */
@Named("traineeList")
@RequestScoped
public class TraineeListPage {

    @Inject
    private ReadTrainees readTrainees;

    @Inject
    private Address address;

    private TraineeFilter filter;
    private Page<TraineeView> page;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), TraineeParameters.NAMES);
        filter = TraineeParameters.filter(query);
        page = readTrainees.list(filter, query.after(2).orElse(null), query.limit());
    }

    public List<TraineeView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public long getTotal() {
        return page.counts().get("ALL");
    }

    public boolean isFiltered() {
        return !filter.inForce().isEmpty();
    }

    public boolean isKeeper() {
        return readTrainees.isKeeper();
    }
}
