package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.ImportedFiles;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.table.TableFiles;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.activity.domain.TrainingSession;
import cl.vertiente.training.people.domain.AttendanceLoad;
import cl.vertiente.training.people.domain.AttendanceVerdict;
import cl.vertiente.training.people.domain.Attendances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Puts the people of a spreadsheet on the list of a session, or tries what that would do: all of them or nothing, or only those that can
 * be. The same spreadsheet again records nothing.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class LoadAttendances {

    private static final int MOST_FAULTS = 100;

    @Inject
    private AttendanceLoading loading;

    @Inject
    private RollDesk roll;

    @Inject
    private Attendances attendances;

    @Inject
    private ActivityInHand activities;

    @Inject
    private ImportedFiles importedFiles;

    @Inject
    private PeopleWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What the trail keeps of a load: who came is there mark by mark. */
    record Loaded(String sha256, boolean dryRun, int rows) {
    }

    /** Before a file is taken in: whether the caller may write in this list at all. */
    public void check(UUID sessionId) {
        audit.unchanged();
        open(sessionId);
    }

    /** @param validOnly only those rows that can be; otherwise every row or nothing */
    public AttendanceLoadView bring(UUID sessionId, DocumentFiles.Received received, String fileName, boolean dryRun, boolean validOnly)
            throws IOException {
        var session = open(sessionId);
        var sheet = AttendanceSheet.read(importedFiles.place(received), received.head(), loading::column);
        importedFiles.keep(received, TableFiles.isSpreadsheet(received.head()) ? MediaKind.XLSX : MediaKind.CSV);
        var said = loading.run(session, activities.read(session.activityId()).agreementId(), sheet, dryRun);
        if (!dryRun && !validOnly) {
            refuseRejected(said);
        }
        var file = new AttendanceLoad.File(received.sha256(), ImportedFiles.name(fileName, words.say("training.load.unnamed")));
        var load = new AttendanceLoad(Ids.next(), sessionId, file, dryRun, said, caller.required().id(), clock.instant());
        attendances.add(load);
        audit.changed(AttendanceLoad.class, load.id(), null, new Loaded(file.sha256(), dryRun, said.size()));
        return AttendanceLoadView.of(load);
    }

    private TrainingSession open(UUID sessionId) {
        var session = roll.keep(sessionId);
        if (session.isClosed()) {
            throw new StateForbids("training.attendance.closed", "");
        }
        return session;
    }

    /** All or nothing was asked for: what is wrong is said row by row, and nothing of it is left. */
    private static void refuseRejected(List<AttendanceVerdict> said) {
        var faults = said.stream().filter(row -> row.outcome() == RowOutcome.REJECTED).flatMap(row -> row.messages().stream()
                .map(message -> new Fault("/rows/" + row.row(), "training.load.row", String.valueOf(row.row()), message)))
                .limit(MOST_FAULTS).toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
