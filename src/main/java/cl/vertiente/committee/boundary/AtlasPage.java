package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.AtlasRow;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.territory.AreaMap;
import cl.vertiente.territory.ReadTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The map of the systems of one region with its table beside it; the address holds the filters of the list. */
@Named("atlas")
@RequestScoped
public class AtlasPage {

    private static final List<String> GRAVEST_FIRST = List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");

    @Inject
    private ReadAtlas readAtlas;

    @Inject
    private ReadTerritory readTerritory;

    @Inject
    private CommitteeWords words;

    @Inject
    private Address address;

    private WaterSystemFilter filter;
    private List<AtlasRow> rows;
    private AreaMap map;
    private List<AtlasRow> placed;

    /** A filter in force, and the address without it. */
    public record Chip(String label, String href) {
    }

    /** A system on the drawing. */
    public record Mark(AreaMap.Dot at, String name, String letter) {
    }

    @PostConstruct
    void read() {
        filter = WaterSystemParameters.filter(Query.of(address.parameters(), WaterSystemParameters.NAMES));
        rows = readAtlas.some(filter, Page.LARGEST_LIMIT);
        placed = rows.stream().filter(row -> row.system().lat() != null).toList();
        if (getRegions().size() == 1) {
            var outlines = rows.stream().map(row -> row.system().communeCut()).distinct()
                    .flatMap(cut -> readTerritory.outline(cut).stream()).map(ReadTerritory.Outline::geometry).toList();
            map = AreaMap.of(outlines, placed.stream().map(row -> new AreaMap.Point(row.system().lat(), row.system().lon())).toList());
        }
    }

    public List<AtlasRow> getRows() {
        return rows;
    }

    /** Null when the systems lie in several regions, which no drawing of this size shows, or nobody loaded an outline. */
    public AreaMap getMap() {
        return map;
    }

    public List<Mark> getMarks() {
        return java.util.stream.IntStream.range(0, placed.size()).mapToObj(i -> new Mark(map.dots().get(i),
                placed.get(i).system().officialName(), placed.get(i).worst())).toList();
    }

    public int getUnplaced() {
        return rows.size() - placed.size();
    }

    /** The regions in view, to choose one of them. */
    public List<Chip> getRegions() {
        var names = new LinkedHashMap<String, String>();
        rows.forEach(row -> names.put(row.system().regionCut(), row.system().region()));
        return names.entrySet().stream().map(region -> new Chip(region.getValue(), address.with("region", region.getKey()))).toList();
    }

    public List<Chip> getChips() {
        return filter.inForce().entrySet().stream()
                .map(entry -> new Chip(words.filter(entry.getKey(), entry.getValue()), address.with(entry.getKey(), null))).toList();
    }

    /** The kinds of installation that stand at the worst letter of a system, by name. */
    public String worst(AtlasRow row) {
        Map<String, String> names = readAtlas.kinds();
        return row.assets().entrySet().stream().filter(kind -> row.worst() != null && row.worst().equals(kind.getValue().letter()))
                .map(kind -> names.get(kind.getKey())).collect(Collectors.joining(", "));
    }

    /** How the right to the water stands; null when nobody said. */
    public String right(AtlasRow row) {
        return row.facts().waterRight() == null ? null : words.waterRight(row.facts().waterRight().state());
    }

    /** What the right allows, in litres a second; null when unknown. */
    public String grantedFlow(AtlasRow row) {
        var right = row.facts().waterRight();
        return right == null || right.grantedFlow() == null ? null : words.say("committee.atlas.flow.said",
                Show.number(right.grantedFlow()));
    }

    /** What the norm says of the water; null when nothing was judged. */
    public String water(AtlasRow row) {
        return words.water(row.facts().water());
    }

    /** How many confirmed gaps are open, the gravest first; null when there is none. */
    public String gaps(AtlasRow row) {
        var gaps = row.facts().gaps();
        return gaps.isEmpty() ? null : GRAVEST_FIRST.stream().filter(gaps::containsKey)
                .map(severity -> words.say("committee.atlas.gaps.said." + severity, gaps.get(severity))).collect(Collectors.joining(", "));
    }

    /** Whether an approved visit looked: then no gap means none, and not that nobody knows. */
    public boolean visited(AtlasRow row) {
        return row.facts().index() != null || row.facts().waterRight() != null;
    }

    public String getLayer() {
        return Address.address("/api/v1/atlas.geojson", filter.inForce());
    }

    public String getSpreadsheet() {
        return Address.address("/api/v1/atlas.xlsx", filter.inForce());
    }
}
