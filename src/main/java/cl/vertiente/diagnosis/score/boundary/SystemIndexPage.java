package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The index of a system over time; its days stand in the address and are those of the REST interface. */
@Named("systemIndex")
@RequestScoped
public class SystemIndexPage {

    @Inject
    private ReadServiceIndex readIndex;

    @Inject
    private Address address;

    private UUID id;
    private ServiceIndexHistory history;

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        var query = Query.of(address.parameters(), "from", "to");
        history = readIndex.of(id, query.date("from"), query.date("to"));
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return history.waterSystem();
    }

    public ServiceIndexHistory getHistory() {
        return history;
    }

    /** The latest first, as a reader wants them. */
    public List<ServiceIndexView> getItems() {
        var items = new ArrayList<>(history.items());
        Collections.reverse(items);
        return items;
    }
}
