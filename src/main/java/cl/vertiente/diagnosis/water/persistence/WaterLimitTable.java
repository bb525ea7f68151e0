package cl.vertiente.diagnosis.water.persistence;

import static cl.vertiente.shared.reference.ReferenceColumn.HIGHEST;
import static cl.vertiente.shared.reference.ReferenceColumn.HIGHEST_EXCLUDED;
import static cl.vertiente.shared.reference.ReferenceColumn.IN_FORCE_FROM;
import static cl.vertiente.shared.reference.ReferenceColumn.LEVEL_ABOVE;
import static cl.vertiente.shared.reference.ReferenceColumn.LEVEL_BELOW;
import static cl.vertiente.shared.reference.ReferenceColumn.LOWEST;
import static cl.vertiente.shared.reference.ReferenceColumn.NORM;
import static cl.vertiente.shared.reference.ReferenceColumn.NOTICE_ABOVE;
import static cl.vertiente.shared.reference.ReferenceColumn.PARAMETER;
import static cl.vertiente.shared.reference.ReferenceColumn.UNIT;

import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
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
import java.sql.Date;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The limits of water as a file brings them: a further row for a parameter from a day on, with its norm and source. */
@ApplicationScoped
public class WaterLimitTable extends StoredReference {

    @Inject
    private WaterNorms norms;

    @Override
    public String key() {
        return "water-limits";
    }

    @Override
    public Set<ReferenceColumn> required() {
        return EnumSet.of(PARAMETER, IN_FORCE_FROM, LOWEST, HIGHEST, UNIT, NORM);
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(PARAMETER, IN_FORCE_FROM, LOWEST, HIGHEST, HIGHEST_EXCLUDED, NOTICE_ABOVE, UNIT, LEVEL_BELOW, LEVEL_ABOVE, NORM);
    }

    @Override
    protected ReferenceColumn reach() {
        return IN_FORCE_FROM;
    }

    @Override
    protected String rows() {
        return "SELECT CONCAT(x.in_force_from, ' ', x.code, ' ', x.recorded_at, ' ', x.load_id) k, x.code, x.in_force_from, x.lowest,"
                + " x.highest, CAST(x.highest_excluded AS CHAR), x.notice_above, p.unit, x.level_below, x.level_above, x.norm, x.source,"
                + " x.recorded_at, (SELECT MIN(l.recorded_at) FROM water_limit l WHERE l.code = x.code"
                + " AND l.in_force_from = x.in_force_from AND (l.recorded_at, l.load_id) > (x.recorded_at, x.load_id)) ended_at"
                + " FROM water_limit x JOIN water_parameter p ON p.code = x.code";
    }

    @Override
    public List<ReferenceJudgement> load(List<ReferenceRow> rows, ReferenceRun run) {
        var norm = norms.all();
        var latest = new HashMap<String, WaterLimit>();
        norm.limits().values().forEach(limits -> limits.forEach(limit -> latest.put(key(limit), limit)));
        var seen = new HashMap<String, Integer>();
        var judged = new ArrayList<ReferenceJudgement>();
        for (var row : rows) {
            var said = new WaterLimitRow(row, norm).read(run.id());
            judged.add(judge(row, said, latest, seen, run));
        }
        return judged;
    }

    private static String key(WaterLimit limit) {
        return limit.code() + " " + limit.inForceFrom();
    }

    private ReferenceJudgement judge(ReferenceRow row, WaterLimit said, Map<String, WaterLimit> latest, Map<String, Integer> seen,
            ReferenceRun run) {
        if (said == null) {
            return ReferenceJudgement.rejected(row.number(), row.faults());
        }
        var twice = seen.putIfAbsent(key(said), row.number());
        if (twice != null) {
            return ReferenceJudgement.rejected(row.number(), "shared.reference.twice", twice);
        }
        var known = latest.get(key(said));
        if (known != null && WaterLimitRow.same(known, said)) {
            return ReferenceJudgement.of(row.number(), RowOutcome.UNCHANGED);
        }
        if (known != null && !row.isCorrection()) {
            return ReferenceJudgement.rejected(row.number(), "shared.reference.other-value", WaterLimitRow.shown(known));
        }
        if (!run.dryRun()) {
            insert(said, run);
        }
        return known == null ? ReferenceJudgement.of(row.number(), RowOutcome.CREATED)
                : new ReferenceJudgement(row.number(), RowOutcome.UPDATED, EnumSet.of(ReferenceFlag.CORRECTION), List.<Fault>of());
    }

    private void insert(WaterLimit limit, ReferenceRun run) {
        query("INSERT INTO water_limit (code, in_force_from, load_id, lowest, highest, highest_excluded, expected, notice_above,"
                + " level_below, level_above, norm, source, recorded_at) VALUES (?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?)",
                limit.code(), Date.valueOf(limit.inForceFrom()), run.id(), limit.lowest(), limit.highest(), limit.highestExcluded(),
                limit.noticeAbove(), limit.levelBelow() == null ? null : limit.levelBelow().name(), limit.levelAbove().name(), limit.norm(),
                limit.source(), run.stored()).executeUpdate();
    }
}
