package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.RowOutcome;
import cl.vertiente.training.people.domain.AttendanceLoad;
import cl.vertiente.training.people.domain.AttendanceVerdict;
import java.util.List;
import java.util.UUID;

/** What the load of a spreadsheet, or a trial of it, says. @param read rows: each is in exactly one of created, unchanged, rejected */
public record AttendanceLoadView(UUID id, String fileName, boolean dryRun, int read, long created, long unchanged, long rejected,
        List<AttendanceVerdict> rows) {

    static AttendanceLoadView of(AttendanceLoad load) {
        var rows = load.rows();
        return new AttendanceLoadView(load.id(), load.fileName(), load.isTrial(), rows.size(), count(rows, RowOutcome.CREATED),
                count(rows, RowOutcome.UNCHANGED), count(rows, RowOutcome.REJECTED), rows);
    }

    private static long count(List<AttendanceVerdict> rows, RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
