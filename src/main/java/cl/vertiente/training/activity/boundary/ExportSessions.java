package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.activity.domain.SessionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Writes the whole filtered agenda as a spreadsheet, a few hundred rows in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportSessions {

    private static final int AT_A_TIME = 500;

    @Inject
    private ActivityLists activities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @Inject
    private TrainingWords words;

    public void write(SessionFilter filter, OutputStream out) {
        var who = caller.required();
        lists.write(out, "training.session.title", columns(), new XlsxLists.Origin(who.name(), words.inForce(filter.inForce())),
                each -> rows(who, filter, each));
    }

    private void rows(Caller who, SessionFilter filter, Consumer<SessionRow> each) {
        List<String> after = null;
        List<SessionRow> rows;
        do {
            rows = activities.sessions(who, filter, after, AT_A_TIME);
            rows.forEach(each);
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1);
                after = List.of(last.startsAt().toString(), last.id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }

    private List<XlsxColumn<SessionRow>> columns() {
        return List.of(
                XlsxColumn.instant("training.session.starts", SessionRow::startsAt),
                XlsxColumn.instant("training.session.ends", SessionRow::endsAt),
                XlsxColumn.instant("training.session.first", SessionRow::firstStartsAt),
                XlsxColumn.text("training.activity.code", 24, SessionRow::activityCode),
                XlsxColumn.text("training.activity.name", 40, SessionRow::title),
                XlsxColumn.text("training.session.place", 30, SessionRow::place),
                XlsxColumn.text("training.session.commune", 20, SessionRow::commune),
                XlsxColumn.text("training.session.trainers", 36, row -> String.join(", ", row.trainers())),
                XlsxColumn.text("training.session.state", 14, row -> words.sessionState(row.state())),
                XlsxColumn.text("training.activity.agreement", 20, SessionRow::agreementCode));
    }
}
