package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.score.domain.IndexTables;
import cl.vertiente.diagnosis.score.domain.PublishedTable;
import cl.vertiente.diagnosis.score.domain.ServiceIndex;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Publishes a table of criteria, or tries what publishing it would change. A published version never changes and the indexes that were
 * computed keep theirs; the table in force again changes nothing.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ADMINISTRATOR})
public class PublishIndexTable {

    private static final int AT_A_TIME = 200;
    private static final String NO_LETTER = "-";

    @Inject
    private IndexTables tables;

    @Inject
    private ServiceIndexes indexes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was in force already, or is only tried */
    public record Published(IndexTableView table, boolean created) {
    }

    /** A table as the audit trail keeps it: its fingerprint says the rest. */
    record Kept(int version, String sha256, String source, String reason) {

        static Kept of(PublishedTable table) {
            return new Kept(table.version(), table.sha256(), table.source(), table.reason());
        }
    }

    public Published publish(IndexTableRequest request, boolean dryRun) {
        var before = tables.current();
        var next = next(before.version() + 1, request);
        if (next.sha256().equals(before.sha256())) {
            audit.unchanged();
            return new Published(IndexTableView.of(before, true, null), false);
        }
        if (dryRun) {
            audit.unchanged();
            return new Published(IndexTableView.of(next, false, effect(next)), false);
        }
        tables.add(next);
        audit.changed(PublishedTable.class, next.version(), Kept.of(before), Kept.of(next));
        return new Published(IndexTableView.of(next, true, null), true);
    }

    private PublishedTable next(int version, IndexTableRequest request) {
        try {
            return new PublishedTable(version, request.table(), request.source().strip(), request.reason().strip(), Chile.today(clock),
                    caller.required().id(), clock.instant());
        } catch (Invalid wrong) {
            throw new Invalid(wrong.faults().stream()
                    .map(fault -> new Fault("/table" + fault.pointer(), fault.key(), fault.arguments())).toList());
        }
    }

    private IndexTableView.Effect effect(PublishedTable next) {
        var table = next.table();
        Map<String, Integer> letters = new TreeMap<>();
        int read = 0;
        int changed = 0;
        UUID after = null;
        var page = indexes.toRecompute(after, AT_A_TIME);
        while (!page.isEmpty()) {
            for (var version : page) {
                var stored = indexes.find(version.indexId()).orElseThrow();
                var old = stored.index().overall();
                var other = ServiceIndex.of(next.version(), table, stored.input()).overall();
                read++;
                if (!other.equals(old)) {
                    changed++;
                }
                if (other.letter() != old.letter()) {
                    letters.merge(letter(old.letter()) + ">" + letter(other.letter()), 1, Integer::sum);
                }
            }
            after = page.get(page.size() - 1).id();
            indexes.writeAndForget();
            page = indexes.toRecompute(after, AT_A_TIME);
        }
        return new IndexTableView.Effect(read, changed, letters);
    }

    private static String letter(Enum<?> letter) {
        return letter == null ? NO_LETTER : letter.name();
    }
}
