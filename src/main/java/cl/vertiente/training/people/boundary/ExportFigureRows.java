package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.training.people.boundary.FigureLines.FigureAttendance;
import cl.vertiente.training.people.boundary.FigureLines.FigurePerson;
import cl.vertiente.training.people.domain.FigureRows;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.FigureSession;
import cl.vertiente.training.people.domain.FigureSlice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Writes the rows behind one figure as a spreadsheet, a few hundred in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportFigureRows {

    private static final int AT_A_TIME = 500;

    @Inject
    private FigureRows figureRows;

    @Inject
    private FigureLines lines;

    @Inject
    private FigureWords figureWords;

    @Inject
    private PeopleWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    public void persons(FigureSlice slice, OutputStream out) {
        var who = caller.required();
        lists.write(out, "training.figure.persons", List.of(
                XlsxColumn.text("training.trainee.name", 40, FigurePerson::name),
                XlsxColumn.text("training.trainee.tax-id", 16, FigurePerson::taxId),
                XlsxColumn.text("training.figure.cut.SEX", 16, row -> words.of(row.sex())),
                XlsxColumn.text("training.figure.cut.AGE", 18, row -> words.of(row.ageBand())),
                XlsxColumn.integer("training.figure.attendances", 12, FigurePerson::attendances)),
                new XlsxLists.Origin(who.name(), figureWords.inForce(slice)), each -> persons(slice, each));
    }

    private void persons(FigureSlice slice, Consumer<FigurePerson> each) {
        List<String> after = null;
        List<FigureRows.Person> rows;
        do {
            rows = figureRows.persons(caller.required(), slice, after, AT_A_TIME);
            rows.stream().map(lines::of).forEach(each);
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1);
                after = List.of(last.placed(), last.trainee().id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }

    public void attendances(FigureSlice slice, OutputStream out) {
        var who = caller.required();
        lists.write(out, "training.figure.attendances", List.of(
                XlsxColumn.instant("training.session.starts", FigureAttendance::startsAt),
                XlsxColumn.text("training.activity.code", 24, FigureAttendance::activityCode),
                XlsxColumn.text("training.activity.name", 40, FigureAttendance::title),
                XlsxColumn.text("training.activity.agreement", 20, FigureAttendance::agreementCode),
                XlsxColumn.text("training.trainee.name", 40, FigureAttendance::name),
                XlsxColumn.text("training.trainee.tax-id", 16, FigureAttendance::taxId),
                XlsxColumn.text("training.figure.cut.SEX", 16, row -> words.of(row.sex())),
                XlsxColumn.text("training.figure.cut.AGE", 18, row -> words.of(row.ageBand())),
                XlsxColumn.text("training.figure.cut.POST", 20, row -> words.of(row.post())),
                XlsxColumn.text("training.figure.cut.SYSTEM", 40, FigureAttendance::waterSystem),
                XlsxColumn.text("training.figure.cut.COMMUNE", 20, FigureAttendance::commune)),
                new XlsxLists.Origin(who.name(), figureWords.inForce(slice)), each -> attendances(slice, each));
    }

    private void attendances(FigureSlice slice, Consumer<FigureAttendance> each) {
        List<String> after = null;
        List<FigureRows.Came> rows;
        do {
            rows = figureRows.attendances(caller.required(), slice, after, AT_A_TIME);
            rows.stream().map(lines::of).forEach(each);
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1);
                after = List.of(last.startsAt().toString(), last.sessionId().toString(), last.placed(), last.trainee().id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }

    public void sessions(FigureScope scope, OutputStream out) {
        var who = caller.required();
        lists.write(out, "training.figure.sessions", List.of(
                XlsxColumn.instant("training.session.starts", FigureSession::startsAt),
                XlsxColumn.instant("training.figure.ends", FigureSession::endsAt),
                XlsxColumn.text("training.activity.code", 24, FigureSession::activityCode),
                XlsxColumn.text("training.activity.name", 40, FigureSession::title),
                XlsxColumn.text("training.activity.agreement", 20, FigureSession::agreementCode),
                XlsxColumn.text("training.figure.place", 40, FigureSession::place),
                XlsxColumn.integer("training.figure.minutes", 10, FigureSession::minutes),
                XlsxColumn.integer("training.figure.attendances", 12, FigureSession::present)),
                new XlsxLists.Origin(who.name(), figureWords.inForce(new FigureSlice(scope, null, null, false))),
                each -> sessions(scope, each));
    }

    private void sessions(FigureScope scope, Consumer<FigureSession> each) {
        List<String> after = null;
        List<FigureSession> rows;
        do {
            rows = figureRows.sessions(caller.required(), scope, after, AT_A_TIME);
            rows.forEach(each);
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1);
                after = List.of(last.startsAt().toString(), last.id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }
}
