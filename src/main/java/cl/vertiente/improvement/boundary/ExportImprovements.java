package cl.vertiente.improvement.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.ImprovementFilter;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.ImprovementRow;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Writes the whole filtered list of improvements as a spreadsheet, a few hundred rows in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportImprovements {

    private static final int AT_A_TIME = 500;

    @Inject
    private ImprovementLists improvements;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @Inject
    private ImprovementWords words;

    public void write(ImprovementFilter filter, OutputStream out) {
        var who = caller.required();
        lists.write(out, "improvement.title", columns(), new XlsxLists.Origin(who.name(), words.inForce(filter.inForce())),
                each -> rows(who, filter, each));
    }

    private void rows(Caller who, ImprovementFilter filter, Consumer<ImprovementRow> each) {
        List<String> after = null;
        List<ImprovementRow> rows;
        do {
            rows = improvements.rows(who, filter, after, AT_A_TIME);
            rows.forEach(each);
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1);
                after = List.of(last.recordedOn().toString(), last.id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }

    private List<XlsxColumn<ImprovementRow>> columns() {
        return List.of(
                XlsxColumn.text("improvement.code", 26, ImprovementRow::code),
                XlsxColumn.text("improvement.name", 40, ImprovementRow::title),
                XlsxColumn.text("improvement.kind", 28, ImprovementRow::kindName),
                XlsxColumn.text("improvement.state", 16, row -> words.state(row.state())),
                XlsxColumn.date("improvement.state-on", ImprovementRow::stateOn),
                XlsxColumn.text("improvement.committee", 36, ImprovementRow::waterSystem),
                XlsxColumn.text("improvement.commune", 18, ImprovementRow::commune),
                XlsxColumn.text("improvement.region", 16, ImprovementRow::region),
                XlsxColumn.text("improvement.agreement", 20, ImprovementRow::agreementCode),
                XlsxColumn.decimal("improvement.quantity", 12, "#,##0.##", ImprovementRow::quantity),
                XlsxColumn.text("improvement.unit", 14, ImprovementRow::unit),
                XlsxColumn.pesos("improvement.planned-cost", ImprovementRow::plannedCost),
                XlsxColumn.pesos("improvement.ordered-cost", ImprovementRow::orderedCost),
                XlsxColumn.pesos("improvement.paid", ImprovementRow::paid),
                XlsxColumn.date("improvement.planned", ImprovementRow::plannedOn),
                XlsxColumn.date("improvement.warranty", ImprovementRow::warrantyUntil));
    }
}
