package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.domain.BoardPlace;
import cl.vertiente.accountability.domain.CompetenceCover;
import cl.vertiente.accountability.domain.CompetenceFilter;
import cl.vertiente.agreement.boundary.ReadAgreements;
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
import java.util.ArrayList;
import java.util.Arrays;
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
    private Regions regions;

    @Inject
    private CompetenceWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private CompetenceFilter filter;
    private Page<CompetenceView> page;

    /** A filter in force: what it says, and the address without it. */
    public record Chip(String label, String away) {
    }

    /** A cover to narrow the list to. */
    public record CoverChip(String label, long count, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), CompetenceParameters.NAMES);
        filter = CompetenceParameters.filter(query);
        page = readCompetences.list(filter, query.after(2).orElse(null), query.limit());
    }

    public List<CompetenceView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public long getTotal() {
        return filter.cover() == null ? all() : page.counts().getOrDefault(filter.cover().name(), 0L);
    }

    private long all() {
        return page.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    public List<Chip> getChips() {
        return filter.inForce().entrySet().stream().filter(entry -> !entry.getKey().equals("cover"))
                .map(entry -> new Chip(words.filter(entry.getKey(), entry.getValue()), address.with(entry.getKey(), null))).toList();
    }

    public List<CoverChip> getCovers() {
        var chips = new ArrayList<CoverChip>();
        chips.add(new CoverChip(messages.get("accountability.competence.all"), all(), address.with("cover", null),
                filter.cover() == null));
        Arrays.stream(CompetenceCover.values()).forEach(cover -> chips.add(new CoverChip(words.cover(cover),
                page.counts().getOrDefault(cover.name(), 0L), address.with("cover", cover.name()), filter.cover() == cover)));
        return chips;
    }

    public List<Option> getAgreements() {
        return readAgreements.all().stream().map(one -> new Option(one.id().toString(), one.code())).toList();
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        var who = caller.required();
        return regions.fromNorthToSouth().stream().filter(region -> who.seesRegion(region.cut()))
                .map(region -> new Option(region.cut(), region.name())).toList();
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
