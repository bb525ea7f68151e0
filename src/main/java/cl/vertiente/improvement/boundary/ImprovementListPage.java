package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.improvement.domain.ImprovementFilter;
import cl.vertiente.improvement.domain.ImprovementRow;
import cl.vertiente.improvement.domain.ImprovementState;
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

/** The list of improvements, the newest first; its filters stand in the address and are those of the REST interface. */
@Named("improvementList")
@RequestScoped
public class ImprovementListPage {

    private static final int MOST_ENDINGS = 5;

    @Inject
    private ReadImprovements readImprovements;

    @Inject
    private ReadImprovementKinds readKinds;

    @Inject
    private ReadWarranties readWarranties;

    @Inject
    private SeenRegions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ImprovementWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private ImprovementFilter filter;
    private ListInView<ImprovementRow> list;
    private List<ReadWarranties.Ending> endings;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), ImprovementParameters.NAMES);
        filter = ImprovementParameters.filter(query);
        var page = readImprovements.list(filter, query.after(2).orElse(null), query.limit());
        list = new ListInView<>(page, filter.inForce(), address);
    }

    /** The warranties that run out first. */
    public List<ReadWarranties.Ending> getEndings() {
        return endings().subList(0, Math.min(MOST_ENDINGS, endings().size()));
    }

    /** The others that run out soon, which whoever wants to see opens. */
    public List<ReadWarranties.Ending> getMoreEndings() {
        return endings().subList(Math.min(MOST_ENDINGS, endings().size()), endings().size());
    }

    private List<ReadWarranties.Ending> endings() {
        if (endings == null) {
            endings = list.isFiltered() ? List.of() : readWarranties.endingSoon();
        }
        return endings;
    }

    public ListInView<ImprovementRow> getList() {
        return list;
    }

    public List<Chip> getFilters() {
        return list.filters(this::said);
    }

    private String said(String name, String value) {
        return !name.equals("kind") ? words.filter(name, value) : getKinds().stream().filter(kind -> kind.value().equals(value))
                .map(Option::label).findFirst().orElse(value);
    }

    public List<Chip> getStates() {
        return list.states(messages.get("improvement.state.all"), ImprovementState.values(), words::state);
    }

    public List<Option> getKinds() {
        return readKinds.all().stream().map(kind -> new Option(kind.code(), kind.name())).toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        return regions.options();
    }

    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.FIELD_ENGINEER));
    }

    /** The page of what was handed over, for the closing of the agreement in view. */
    public String getGoods() {
        return "/mejoras/bienes" + (filter.agreement() == null ? "" : "?agreement=" + filter.agreement());
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/improvements.xlsx", filter.inForce());
    }
}
