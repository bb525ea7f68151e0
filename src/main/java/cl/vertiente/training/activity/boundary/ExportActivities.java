package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.training.activity.domain.ActivityFilter;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.ActivityRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Writes the whole filtered list of activities as a spreadsheet, a few hundred rows in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportActivities {

    private static final int AT_A_TIME = 500;

    @Inject
    private ActivityLists activities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @Inject
    private TrainingWords words;

    public void write(ActivityFilter filter, OutputStream out) {
        var who = caller.required();
        lists.write(out, "training.activity.title", columns(), new XlsxLists.Origin(who.name(), words.inForce(filter.inForce())),
                each -> rows(who, filter, each));
    }

    private void rows(Caller who, ActivityFilter filter, Consumer<ActivityRow> each) {
        List<String> after = null;
        List<ActivityRow> rows;
        do {
            rows = activities.activities(who, filter, after, AT_A_TIME);
            rows.forEach(each);
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1);
                after = List.of(last.recordedOn().toString(), last.id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }

    private List<XlsxColumn<ActivityRow>> columns() {
        return List.of(
                XlsxColumn.text("training.activity.code", 24, ActivityRow::code),
                XlsxColumn.text("training.activity.name", 40, ActivityRow::title),
                XlsxColumn.text("training.activity.kind", 18, row -> words.kind(row.kind())),
                XlsxColumn.text("training.activity.topic", 30, ActivityRow::topicName),
                XlsxColumn.text("training.activity.state", 14, row -> words.state(row.state())),
                XlsxColumn.text("training.activity.agreement", 20, ActivityRow::agreementCode),
                XlsxColumn.text("training.activity.region", 16, ActivityRow::region),
                XlsxColumn.text("training.activity.mode", 14, row -> words.mode(row.mode())),
                XlsxColumn.decimal("training.activity.hours", 10, "#,##0.0", ActivityRow::hours),
                XlsxColumn.integer("training.activity.sessions", 10, ActivityRow::sessionCount),
                XlsxColumn.integer("training.activity.closed", 10, ActivityRow::closedCount),
                XlsxColumn.integer("training.activity.invited", 10, ActivityRow::invitedCount),
                XlsxColumn.instant("training.activity.first", ActivityRow::firstSessionAt));
    }
}
