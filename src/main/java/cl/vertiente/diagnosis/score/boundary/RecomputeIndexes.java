package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.diagnosis.score.domain.IndexRun;
import cl.vertiente.diagnosis.score.domain.IndexRunReport;
import cl.vertiente.diagnosis.score.domain.IndexRunReport.Cause;
import cl.vertiente.diagnosis.score.domain.IndexTable;
import cl.vertiente.diagnosis.score.domain.IndexTables;
import cl.vertiente.diagnosis.score.domain.PublishedTable;
import cl.vertiente.diagnosis.score.domain.ScoredVersion;
import cl.vertiente.diagnosis.score.domain.ServiceIndex;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.diagnosis.score.domain.WaterFindings;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Computes all indexes again by the table in force and by what is known of the water today, and weighs all gaps anew. What comes out
 * the same leaves nothing; what does not is kept beside the old one and stands in the report with its cause. All of it or nothing.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class RecomputeIndexes {

    private static final int AT_A_TIME = 200;

    @Inject
    private IndexTables tables;

    @Inject
    private ServiceIndexes indexes;

    @Inject
    private Gaps gaps;

    @Inject
    private IndexKeeping keeping;

    @Inject
    private GapProposing proposing;

    @Inject
    private WaterFindings water;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What a run counts while it goes on. */
    private static final class Tally {

        /** A run as the audit trail keeps it; its differences stand in its report. */
        record Kept(int read, int changed, int drifted, int reprioritised) {
        }

        private int read;
        private int changed;
        private int drifted;
        private int reprioritised;
        private final List<IndexRunReport.Difference> differences = new ArrayList<>();

        private Kept kept() {
            return new Kept(read, changed, drifted, reprioritised);
        }

        private IndexRunReport report() {
            return new IndexRunReport(read, read - changed, changed, drifted, reprioritised, differences);
        }
    }

    /** @return under which its report is read */
    public UUID run(Progress progress) {
        var table = tables.current();
        var known = new ConcurrentHashMap<Integer, IndexTable>(Map.of(table.version(), table.table()));
        var tally = new Tally();
        int total = (int) indexes.countToRecompute();
        var page = indexes.toRecompute(null, AT_A_TIME);
        while (!page.isEmpty()) {
            for (var version : page) {
                progress.at(tally.read, total);
                again(version, table, known, tally);
            }
            var last = page.get(page.size() - 1).id();
            indexes.writeAndForget();
            page = indexes.toRecompute(last, AT_A_TIME);
        }
        weighAll(table.table(), tally);
        var run = new IndexRun(Ids.next(), table.version(), tally.report(), caller.required().id(), clock.instant());
        indexes.add(run);
        audit.changed(IndexRun.class, run.id(), null, tally.kept());
        return run.id();
    }

    private void again(ScoredVersion version, PublishedTable table, Map<Integer, IndexTable> known, Tally tally) {
        tally.read++;
        var stored = indexes.find(version.indexId()).orElseThrow();
        var before = stored.index();
        var input = stored.input();
        var old = known.computeIfAbsent(stored.tableVersion(), number -> tables.version(number).orElseThrow().table());
        boolean drifted = !stored.says(ServiceIndex.of(stored.tableVersion(), old, input), input);
        tally.drifted += drifted ? 1 : 0;
        var now = input.with(water.of(version.waterSystemId(), version.visitedOn()));
        var after = ServiceIndex.of(table.version(), known.get(table.version()), now);
        if (keeping.keep(version, after, now)) {
            tally.changed++;
            differ(version, drifted ? Cause.COMPUTATION : now.equals(input) ? Cause.TABLE : Cause.WATER, before, after, tally);
        }
        proposing.propose(version, table, now, after);
    }

    private static void differ(ScoredVersion version, Cause cause, ServiceIndex before, ServiceIndex after, Tally tally) {
        if (tally.differences.size() < IndexRunReport.MOST) {
            tally.differences.add(new IndexRunReport.Difference(version.diagnosisId(), version.diagnosisVersion(),
                    version.waterSystemId(), version.visitedOn(), cause, before.overall(), after.overall()));
        }
    }

    private void weighAll(IndexTable table, Tally tally) {
        var page = gaps.after(null, AT_A_TIME);
        while (!page.isEmpty()) {
            page.forEach(gap -> tally.reprioritised += proposing.weigh(gap, table) ? 1 : 0);
            var last = page.get(page.size() - 1).id();
            indexes.writeAndForget();
            page = gaps.after(last, AT_A_TIME);
        }
    }
}
