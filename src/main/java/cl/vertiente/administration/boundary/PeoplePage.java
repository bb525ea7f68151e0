package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.AccountFilter;
import cl.vertiente.administration.domain.AccountState;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Chip;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The list of accounts; its filters stand in the address and are those of the REST interface. */
@Named("peoplePage")
@RequestScoped
public class PeoplePage {

    @Inject
    private ReadPeople readPeople;

    @Inject
    private AdministrationWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private AccountFilter filter;
    private Page<PersonView> page;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), AccountQuery.NAMES);
        filter = AccountQuery.filter(query);
        page = readPeople.list(filter, AccountQuery.after(query), query.limit());
    }

    public List<PersonView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public List<Chip> getStates() {
        var all = page.counts().values().stream().mapToLong(Long::longValue).sum();
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(messages.get("administration.state.all"), all, address.with("state", null), filter.state() == null));
        for (var state : AccountState.values()) {
            chips.add(new Chip(words.state(state), page.counts().get(state.name()), address.with("state", state.name()),
                    filter.state() == state));
        }
        return chips;
    }

    /** The other filters in force, each with the address without it. */
    public List<Chip> getAway() {
        var chips = new ArrayList<Chip>();
        if (filter.q() != null) {
            chips.add(new Chip(messages.get("administration.filter.q", filter.q()), null, address.with("q", null), false));
        }
        if (filter.role() != null) {
            chips.add(new Chip(words.role(filter.role()), null, address.with("role", null), false));
        }
        return chips;
    }
}
