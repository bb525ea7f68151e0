package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.water.domain.SampleFilter;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.SampleRow;
import cl.vertiente.diagnosis.water.domain.Verdict;
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

/** The list of samples; its filters stand in the address and are those of the REST interface. */
@Named("waterSamples")
@RequestScoped
public class SamplesPage {

    @Inject
    private ReadWaterSamples readSamples;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WaterFilters filters;

    @Inject
    private WaterWords words;

    @Inject
    private Address address;

    private SampleFilter filter;
    private Page<SampleRow> page;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), WaterFilters.SAMPLES);
        filter = WaterFilters.samples(query);
        page = readSamples.list(filter, query.after(2).orElse(null), query.limit());
    }

    public List<SampleRow> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public boolean isFiltered() {
        return !filters.inForce(filter).isEmpty() || filter.voided();
    }

    public List<Chip> getVerdicts() {
        var chips = new java.util.ArrayList<Chip>();
        chips.add(new Chip(words.say("diagnosis.water.all"), null, address.with("verdict", null), filter.verdict() == null));
        Arrays.stream(Verdict.values()).filter(verdict -> page.counts().containsKey(verdict.name())).forEach(verdict -> chips.add(
                new Chip(words.of(verdict), page.counts().get(verdict.name()), address.with("verdict", verdict.name()),
                        filter.verdict() == verdict)));
        return chips;
    }

    public List<Option> getMethods() {
        return Arrays.stream(SampleMethod.values()).map(method -> new Option(method.name(), words.of(method))).toList();
    }

    /** Whether samples may be brought in from a workbook. */
    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.FIELD_ENGINEER));
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        Map<String, String> query = new LinkedHashMap<>();
        for (var name : WaterFilters.SAMPLES) {
            if (address.parameter(name) != null) {
                query.put(name, address.parameter(name));
            }
        }
        return Address.address("/api/v1/water-samples.xlsx", query);
    }
}
