package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** The list of the records of visits; its filters stand in the address and are those of the REST interface. */
@Named("diagnosisList")
@RequestScoped
public class DiagnosisListPage {

    @Inject
    private ReadDiagnoses readDiagnoses;

    @Inject
    private Regions regions;

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
    private Page<DiagnosisRow> page;

    /** A filter to set or to take away. */
    public record Chip(String label, Long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        var parameters = new MultivaluedHashMap<String, String>();
        Stream.concat(Stream.of(DiagnosisParameters.NAMES), Stream.of("after", "limit")).filter(name -> address.parameter(name) != null)
                .forEach(name -> parameters.putSingle(name, address.parameter(name)));
        var query = Query.of(parameters, DiagnosisParameters.NAMES);
        filter = DiagnosisParameters.filter(query, caller.required().id());
        page = readDiagnoses.list(filter, query.after(2).orElse(null), query.limit());
    }

    public List<DiagnosisRow> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public boolean isFiltered() {
        return !filters.inForce(filter).isEmpty();
    }

    /** Makes visits. */
    public boolean isMayBegin() {
        return caller.required().isAny(List.of(Role.FIELD_ENGINEER, Role.COORDINATOR));
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return filtered("/api/v1/diagnoses.xlsx");
    }

    /** All answers of the same records. */
    public String getAnswersSpreadsheet() {
        return filtered("/api/v1/diagnoses/answers.xlsx");
    }

    private String filtered(String path) {
        var query = new LinkedHashMap<String, String>();
        Stream.of(DiagnosisParameters.NAMES).filter(name -> address.parameter(name) != null)
                .forEach(name -> query.put(name, address.parameter(name)));
        return Address.address(path, query);
    }

    public List<Chip> getStates() {
        var all = page.counts().values().stream().mapToLong(Long::longValue).sum();
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(messages.get("diagnosis.state.all"), all, address.with("state", null), filter.state() == null));
        Stream.of(DiagnosisState.values()).filter(state -> page.counts().containsKey(state.name())).forEach(state -> chips.add(new Chip(
                words.state(state), page.counts().get(state.name()), address.with("state", state.name()), filter.state() == state)));
        return chips;
    }

    /** The other filters in force, each with the address without it. */
    public List<Chip> getAway() {
        return Stream.of(DiagnosisParameters.NAMES).filter(name -> !name.equals("state") && address.parameter(name) != null)
                .map(name -> new Chip(said(name), null, address.with(name, null), false)).toList();
    }

    private String said(String name) {
        var alone = new MultivaluedHashMap<String, String>();
        alone.putSingle(name, address.parameter(name));
        var shown = filters.inForce(DiagnosisParameters.filter(Query.of(alone, DiagnosisParameters.NAMES), caller.required().id()));
        return shown.entrySet().stream().findFirst().map(entry -> name.equals("mine") ? entry.getKey()
                : entry.getKey() + ": " + entry.getValue()).orElse(name);
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        var who = caller.required();
        return regions.fromNorthToSouth().stream().filter(region -> who.seesRegion(region.cut()))
                .map(region -> new Option(region.cut(), region.name())).toList();
    }
}
