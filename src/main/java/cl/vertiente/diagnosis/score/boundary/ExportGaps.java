package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Writes the whole filtered list of gaps as a spreadsheet, a few hundred rows in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportGaps {

    private static final int AT_A_TIME = 500;

    @Inject
    private Gaps gaps;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @Inject
    private GapWords words;

    public void write(GapFilter filter, OutputStream out) {
        var who = caller.required();
        lists.write(out, "diagnosis.gap.title", columns(), new XlsxLists.Origin(who.name(), words.inForce(filter)),
                each -> rows(who, filter, each));
    }

    private void rows(Caller who, GapFilter filter, Consumer<GapRow> each) {
        List<String> after = null;
        List<GapRow> rows;
        do {
            rows = gaps.visibleTo(who).list(filter, after, AT_A_TIME);
            rows.forEach(each);
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1);
                after = List.of(String.valueOf(last.priority() == null ? -1 : last.priority()), last.id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }

    private List<XlsxColumn<GapRow>> columns() {
        return List.of(
                XlsxColumn.integer("diagnosis.gap.priority", 12, GapRow::priority),
                XlsxColumn.text("diagnosis.gap.severity", 12, row -> words.severity(row.severity())),
                XlsxColumn.text("diagnosis.gap.description", 50, GapRow::description),
                XlsxColumn.text("diagnosis.gap.system", 36, GapRow::waterSystem),
                XlsxColumn.text("diagnosis.gap.commune", 20, GapRow::commune),
                XlsxColumn.text("diagnosis.gap.region", 16, GapRow::region),
                XlsxColumn.text("diagnosis.gap.agreement", 20, GapRow::agreementCode),
                XlsxColumn.text("diagnosis.gap.dimension", 18, row -> words.dimension(row.dimension())),
                XlsxColumn.text("diagnosis.gap.component", 22, row -> words.component(row.component())),
                XlsxColumn.text("diagnosis.gap.state", 16, row -> words.state(row.state())),
                XlsxColumn.text("diagnosis.gap.confirmed", 14, row -> words.confirmed(row.confirmed())),
                XlsxColumn.integer("diagnosis.gap.beneficiaries", 14, GapRow::beneficiaries),
                XlsxColumn.instant("diagnosis.gap.added-at", GapRow::addedAt));
    }
}
