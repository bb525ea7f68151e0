package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AlertView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.Regions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The list of agreements; its filters stand in the address and are those of the REST interface. */
@Named("agreementList")
@RequestScoped
public class AgreementListPage {

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadAgreementAlerts readAlerts;

    @Inject
    private Regions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AgreementWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private AgreementFilter filter;
    private Page<AgreementView> page;
    private List<AlertView> alerts;

    /** A filter to set or to take away. */
    public record Chip(String label, Long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        var parameters = new MultivaluedHashMap<String, String>();
        Stream.of("q", "state", "region", "after", "limit").filter(name -> address.parameter(name) != null)
                .forEach(name -> parameters.putSingle(name, address.parameter(name)));
        var query = Query.of(parameters, AgreementFilter.NAMES);
        filter = AgreementFilter.of(query);
        page = readAgreements.list(filter, query.after(1).map(key -> key.get(0)).orElse(null), query.limit());
    }

    /** The most pressing alert of an agreement's guarantees, for whoever sees the money; null when there is none. */
    public AlertView alert(UUID agreementId) {
        if (alerts == null) {
            alerts = words.isMoney() ? readAlerts.all() : List.of();
        }
        return alerts.stream().filter(alert -> alert.agreementId().equals(agreementId)).findFirst().orElse(null);
    }

    public List<AgreementView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public boolean isFiltered() {
        return !filter.inForce().isEmpty();
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/agreements.xlsx", filter.inForce());
    }

    public List<Chip> getStates() {
        var all = page.counts().values().stream().mapToLong(Long::longValue).sum();
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(messages.get("agreement.state.all"), all, address.with("state", null), filter.state() == null));
        page.counts().forEach((state, count) -> chips.add(new Chip(words.state(AgreementState.valueOf(state)), count,
                address.with("state", state), filter.state() == AgreementState.valueOf(state))));
        return chips;
    }

    /** The other filters in force, each with the address without it. */
    public List<Chip> getAway() {
        return filter.inForce().entrySet().stream().filter(entry -> !entry.getKey().equals("state"))
                .map(entry -> new Chip(words.filter(entry.getKey(), entry.getValue()), null, address.with(entry.getKey(), null), false))
                .toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        var who = caller.required();
        return regions.fromNorthToSouth().stream().filter(region -> who.seesRegion(region.cut()))
                .map(region -> new Option(region.cut(), region.name())).toList();
    }
}
