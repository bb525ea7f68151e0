package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.committee.domain.AtlasFacts;
import cl.vertiente.committee.domain.AtlasFindings;
import cl.vertiente.committee.domain.AtlasRow;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The georeferenced layer: every system that the caller sees, a few hundred in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadAtlas {

    @Inject
    private WaterSystems systems;

    @Inject
    private Assets assets;

    @Inject
    private Instance<AtlasFindings> findings;

    @Inject
    private AtlasLayer layer;

    @Inject
    private AtlasSheet sheet;

    @Inject
    private XlsxLists lists;

    @Inject
    private CommitteeWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** As GeoJSON. A system that nobody knows the place of is a feature without geometry. */
    public void writeLayer(WaterSystemFilter filter, OutputStream out) {
        try {
            layer.write(out, each -> rows(filter, each));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** As a spreadsheet, one line for each kind of installation of a system. */
    public void writeSheet(WaterSystemFilter filter, OutputStream out) {
        var kinds = assets.kinds();
        lists.write(out, "committee.atlas.title", sheet.columns(), new XlsxLists.Origin(caller.required().name(), words.inForce(filter)),
                each -> rows(filter, row -> sheet.lines(row, kinds).forEach(each)));
    }

    /** The first of them, for a page. */
    public List<AtlasRow> some(WaterSystemFilter filter, int most) {
        return seen(systems.visibleTo(caller.required()).list(filter, null, most));
    }

    /** The names of the kinds of installation, by code. */
    public Map<String, String> kinds() {
        return assets.kinds().stream().collect(Collectors.toMap(AssetKind::code, AssetKind::name));
    }

    private void rows(WaterSystemFilter filter, Consumer<AtlasRow> each) {
        systems.visibleTo(caller.required()).inPages(filter, page -> seen(page).forEach(each));
    }

    private List<AtlasRow> seen(List<WaterSystemRow> page) {
        var ids = page.stream().map(WaterSystemRow::id).toList();
        var today = Chile.today(clock);
        var seen = assets.lastSeen(ids, today).stream().collect(Collectors.groupingBy(AtlasRow.LastSeen::waterSystemId));
        var facts = new HashMap<UUID, AtlasFacts>();
        if (!ids.isEmpty()) {
            findings.forEach(one -> one.of(ids, today).forEach((system, found) -> facts.merge(system, found, AtlasFacts::and)));
        }
        var rows = new ArrayList<AtlasRow>();
        page.forEach(system -> rows.add(AtlasRow.of(system, seen.getOrDefault(system.id(), List.of()),
                facts.getOrDefault(system.id(), AtlasFacts.NONE))));
        return rows;
    }
}
