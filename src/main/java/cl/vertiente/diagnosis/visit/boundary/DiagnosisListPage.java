package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The list of the records of visits; its filters stand in the address and are those of the REST interface. */
@Named("diagnosisList")
@RequestScoped
public class DiagnosisListPage {

    @Inject
    private ReadDiagnoses readDiagnoses;

    @Inject
    private SeenRegions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DiagnosisWords words;

    @Inject
    private FilterWords filters;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private DiagnosisFilter filter;
    private ListInView<DiagnosisRow> list;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), DiagnosisParameters.NAMES);
        filter = DiagnosisParameters.filter(query, caller.required().id());
        list = new ListInView<>(readDiagnoses.list(filter, query.after(2).orElse(null), query.limit()), asked(), address);
    }

    public ListInView<DiagnosisRow> getList() {
        return list;
    }

    /** The filters of the address. */
    private Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        Stream.of(DiagnosisParameters.NAMES).filter(name -> address.parameter(name) != null)
                .forEach(name -> asked.put(name, address.parameter(name)));
        return asked;
    }

    /** Makes visits. */
    public boolean isMayBegin() {
        return caller.required().isAny(List.of(Role.FIELD_ENGINEER, Role.COORDINATOR));
    }

    /** Approves campaigns. */
    public boolean isMayApprove() {
        return caller.required().is(Role.COORDINATOR);
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/diagnoses.xlsx", asked());
    }

    /** What the indicators say over the same records. */
    public String getTotals() {
        return Address.address("/diagnosticos/totales", asked());
    }

    /** All answers of the same records. */
    public String getAnswersSpreadsheet() {
        return Address.address("/api/v1/diagnoses/answers.xlsx", asked());
    }

    public List<Chip> getStates() {
        return list.states(messages.get("diagnosis.state.all"), DiagnosisState.values(), words::state);
    }

    public List<Chip> getFilters() {
        return list.filters(this::said);
    }

    private String said(String name, String value) {
        var alone = new MultivaluedHashMap<String, String>();
        alone.putSingle(name, value);
        var shown = filters.inForce(DiagnosisParameters.filter(Query.of(alone, DiagnosisParameters.NAMES), caller.required().id()));
        return shown.entrySet().stream().findFirst().map(entry -> name.equals("mine") ? entry.getKey()
                : entry.getKey() + ": " + entry.getValue()).orElse(name);
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        return regions.options();
    }
}
