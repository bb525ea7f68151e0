package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.BoardPlace;
import cl.vertiente.accountability.domain.CompetenceCover;
import cl.vertiente.accountability.domain.CompetenceFilter;
import cl.vertiente.agreement.boundary.ReadAgreements;
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
import java.util.stream.Collectors;

/** The map of competences over the committees; its filters are those of the REST interface. */
@Named("competences")
@RequestScoped
public class CompetencesPage {

    @Inject
    private ReadCompetences readCompetences;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private SeenRegions regions;

    @Inject
    private CompetenceWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private CompetenceFilter filter;
    private ListInView<CompetenceView> list;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), CompetenceParameters.NAMES);
        filter = CompetenceParameters.filter(query);
        var page = readCompetences.list(filter, query.after(2).orElse(null), query.limit());
        list = new ListInView<>(page, filter.inForce(), address, "cover");
    }

    public ListInView<CompetenceView> getList() {
        return list;
    }

    public List<Chip> getFilters() {
        return list.filters(words::filter);
    }

    public List<Chip> getCovers() {
        return list.states(messages.get("accountability.competence.all"), CompetenceCover.values(), words::cover);
    }

    public List<Option> getAgreements() {
        return readAgreements.all().stream().map(one -> new Option(one.id().toString(), one.code())).toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        return regions.options();
    }

    /** Those who count in a committee, each with the post. */
    public String names(CompetenceView row) {
        return row.counted().stream().map(holder -> messages.get("accountability.competence.name", holder.name(),
                holder.board().place() == BoardPlace.ON_BOARD ? words.boardPost(holder.board()) : words.post(holder.post())))
                .collect(Collectors.joining("; "));
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/training-competences.xlsx", filter.inForce());
    }
}
