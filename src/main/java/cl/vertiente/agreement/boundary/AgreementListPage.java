package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AlertView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Chip;
import cl.vertiente.shared.web.ListInView;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.SeenRegions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The list of agreements; its filters stand in the address and are those of the REST interface. */
@Named("agreementList")
@RequestScoped
public class AgreementListPage {

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadAgreementAlerts readAlerts;

    @Inject
    private SeenRegions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AgreementWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private AgreementFilter filter;
    private ListInView<AgreementView> list;
    private List<AlertView> alerts;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), AgreementFilter.NAMES);
        filter = AgreementFilter.of(query);
        var page = readAgreements.list(filter, query.after(1).map(key -> key.get(0)).orElse(null), query.limit());
        list = new ListInView<>(page, filter.inForce(), address);
    }

    /** The most pressing alert of an agreement's guarantees, for whoever sees the money; null when there is none. */
    public AlertView alert(UUID agreementId) {
        if (alerts == null) {
            alerts = words.isMoney() ? readAlerts.all() : List.of();
        }
        return alerts.stream().filter(alert -> alert.agreementId().equals(agreementId)).findFirst().orElse(null);
    }

    public ListInView<AgreementView> getList() {
        return list;
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/agreements.xlsx", filter.inForce());
    }

    public List<Chip> getStates() {
        return list.states(messages.get("agreement.state.all"), AgreementState.values(), words::state);
    }

    public List<Chip> getFilters() {
        return list.filters(words::filter);
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        return regions.options();
    }
}
