package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.AlertFilter;
import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.AlertState;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Chip;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of alerts; its filters stand in the address and are those of the REST interface. */
@Named("waterAlerts")
@RequestScoped
public class AlertsPage {

    @Inject
    private ReadWaterAlerts readAlerts;

    @Inject
    private WaterFilters filters;

    @Inject
    private WaterWords words;

    @Inject
    private Address address;

    private AlertFilter filter;
    private Page<AlertView> page;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), WaterFilters.ALERTS);
        filter = WaterFilters.alerts(query);
        page = readAlerts.list(filter, query.after(2).orElse(null), query.limit());
    }

    public List<AlertView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public boolean isFiltered() {
        return !filters.inForce(filter).isEmpty();
    }

    public List<Chip> getStates() {
        var chips = new java.util.ArrayList<Chip>();
        chips.add(new Chip(words.say("diagnosis.water.all"), null, address.with("state", null), filter.state() == null));
        Arrays.stream(AlertState.values()).filter(state -> page.counts().containsKey(state.name())).forEach(state -> chips.add(
                new Chip(words.of(state), page.counts().get(state.name()), address.with("state", state.name()),
                        filter.state() == state)));
        return chips;
    }

    public List<Option> getLevels() {
        return Arrays.stream(AlertLevel.values()).map(level -> new Option(level.name(), words.of(level))).toList();
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        Map<String, String> query = new LinkedHashMap<>();
        for (var name : WaterFilters.ALERTS) {
            if (address.parameter(name) != null) {
                query.put(name, address.parameter(name));
            }
        }
        return Address.address("/api/v1/water-alerts.xlsx", query);
    }
}
