package cl.vertiente.territory;

import static cl.vertiente.shared.reference.ReferenceColumn.CUT;
import static cl.vertiente.shared.reference.ReferenceColumn.GEOMETRY;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceFlag;
import cl.vertiente.shared.reference.ReferenceJudgement;
import cl.vertiente.shared.reference.ReferenceRow;
import cl.vertiente.shared.reference.ReferenceRun;
import cl.vertiente.shared.reference.StoredReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Outlines of communes and regions as a GeoJSON brings them, each by its code. Nothing of an outline is repaired. */
@ApplicationScoped
public class OutlineTable extends StoredReference {

    /** How far out of its outline the known point of a commune may lie, since outlines are simplified. */
    private static final double MOST_KM_OUT = 5;

    @Inject
    private Communes communes;

    @Inject
    private Regions regions;

    @Override
    public String key() {
        return "outlines";
    }

    @Override
    public Set<ReferenceColumn> required() {
        return EnumSet.of(CUT, GEOMETRY);
    }

    /** The geometry itself is nothing to read in a list. */
    @Override
    public List<ReferenceColumn> columns() {
        return List.of(CUT);
    }

    @Override
    protected ReferenceColumn reach() {
        return null;
    }

    @Override
    protected String rows() {
        return "SELECT CONCAT(o.cut, ' ', o.recorded_at, ' ', o.load_id) k, o.cut, o.source, o.recorded_at,"
                + " (SELECT MIN(l.recorded_at) FROM (" + all("recorded_at, load_id") + ") l WHERE l.cut = o.cut"
                + " AND (l.recorded_at, l.load_id) > (o.recorded_at, o.load_id)) ended_at FROM ("
                + all("source, recorded_at, load_id") + ") o";
    }

    private static String all(String columns) {
        return "SELECT CAST(commune_cut AS CHAR) cut, " + columns + " FROM commune_outline UNION ALL SELECT CAST(region_cut AS CHAR), "
                + columns + " FROM region_outline";
    }

    @Override
    public List<ReferenceJudgement> load(List<ReferenceRow> rows, ReferenceRun run) {
        Map<String, Integer> here = new HashMap<>();
        return rows.stream().map(row -> judge(row, run, here)).toList();
    }

    private ReferenceJudgement judge(ReferenceRow row, ReferenceRun run, Map<String, Integer> here) {
        var cut = cut(row);
        var source = row.source();
        var geometry = row.cell(GEOMETRY) == null ? null : OutlineGeometry.of(row.cell(GEOMETRY).text());
        if (geometry == null) {
            row.fault("territory.outline.none");
        } else if (geometry.fault() != null) {
            row.fault(geometry.fault());
        }
        var flags = EnumSet.noneOf(ReferenceFlag.class);
        var remarks = new ArrayList<Fault>();
        if (row.isReadable()) {
            point(row, cut, geometry, flags, remarks);
        }
        if (!row.isReadable()) {
            return ReferenceJudgement.rejected(row.number(), row.faults());
        }
        var twice = here.putIfAbsent(cut, row.number());
        if (twice != null) {
            return ReferenceJudgement.rejected(row.number(), "shared.reference.twice", twice);
        }
        if (geometry.heights()) {
            flags.add(ReferenceFlag.HEIGHTS);
        }
        var known = known(cut);
        if (geometry.json().equals(known)) {
            return new ReferenceJudgement(row.number(), RowOutcome.UNCHANGED, flags, remarks);
        }
        if (!run.dryRun()) {
            query("INSERT INTO " + table(cut) + " (" + column(cut) + ", geometry_json, source, load_id, recorded_at)"
                    + " VALUES (?, ?, ?, ?, ?)", cut, geometry.json(), source, run.id(), run.stored()).executeUpdate();
        }
        return new ReferenceJudgement(row.number(), known == null ? RowOutcome.CREATED : RowOutcome.UPDATED, flags, remarks);
    }

    private String cut(ReferenceRow row) {
        var said = row.required(CUT, 10);
        var cut = said == null ? null : said.matches("\\d|\\d{4}") ? "0" + said : said;
        if (cut != null && (cut.length() == 2 ? regions.nameOf(cut) : communes.nameOf(cut)).isEmpty()) {
            row.fault("territory.outline.unknown", said);
        }
        return cut;
    }

    /** The point of a commune lies in it: an outline far from it is that of another one. */
    private void point(ReferenceRow row, String cut, OutlineGeometry geometry, Set<ReferenceFlag> flags, List<Fault> remarks) {
        var commune = communes.point(cut);
        if (commune == null) {
            return;
        }
        double km = OutlineArea.of(geometry.json()).kmOutside(commune.latitude(), commune.longitude());
        if (km > MOST_KM_OUT) {
            row.fault("territory.outline.elsewhere", commune.name(), Math.round(km));
        } else if (km > 0) {
            flags.add(ReferenceFlag.POINT_OUTSIDE);
            remarks.add(new Fault("", "territory.outline.near", commune.name()));
        }
    }

    private String known(String cut) {
        return select("SELECT geometry_json, recorded_at FROM " + table(cut) + " WHERE " + column(cut) + " = ? ORDER BY recorded_at DESC,"
                + " load_id DESC LIMIT 1", cut).stream().map(row -> (String) row[0]).findFirst().orElse(null);
    }

    private static String table(String cut) {
        return cut.length() == 2 ? "region_outline" : "commune_outline";
    }

    private static String column(String cut) {
        return cut.length() == 2 ? "region_cut" : "commune_cut";
    }
}
