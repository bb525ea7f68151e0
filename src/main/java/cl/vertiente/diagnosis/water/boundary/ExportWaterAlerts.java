package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.AlertFilter;
import cl.vertiente.diagnosis.water.domain.WaterAlerts;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes the alerts of a filter as a spreadsheet, a few hundred in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportWaterAlerts {

    private static final int AT_A_TIME = 200;

    @Inject
    private WaterAlerts alerts;

    @Inject
    private WaterNorms norms;

    @Inject
    private AlertViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @Inject
    private WaterFilters filters;

    @Inject
    private WaterWords words;

    public void write(AlertFilter filter, OutputStream out) {
        lists.write(out, "diagnosis.water.alerts", columns(), new XlsxLists.Origin(caller.required().name(), filters.inForce(filter)),
                each -> rows(filter, each));
    }

    private void rows(AlertFilter filter, Consumer<AlertView> each) {
        var norm = norms.all();
        List<String> after = null;
        List<WaterAlerts.Row> rows;
        do {
            rows = alerts.visibleTo(caller.required()).list(filter, after, AT_A_TIME);
            views.views(rows, alerts.steps(rows.stream().map(row -> row.alert().id()).toList()), norm, false).forEach(each);
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1).alert();
                after = List.of(last.openedAt().toString(), last.id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }

    private List<XlsxColumn<AlertView>> columns() {
        var columns = new ArrayList<XlsxColumn<AlertView>>();
        columns.add(XlsxColumn.text("diagnosis.water.level", 10, alert -> words.of(alert.level())));
        columns.add(XlsxColumn.text("diagnosis.water.state", 14, alert -> words.of(alert.state())));
        columns.add(XlsxColumn.text("diagnosis.water.region", 14, AlertView::region));
        columns.add(XlsxColumn.text("diagnosis.water.commune", 18, AlertView::commune));
        columns.add(XlsxColumn.text("diagnosis.water.system", 40, AlertView::waterSystem));
        columns.add(XlsxColumn.text("diagnosis.water.parameter", 30, AlertView::parameter));
        columns.add(XlsxColumn.text("diagnosis.water.alert.what", 70, AlertView::rule));
        columns.add(XlsxColumn.instant("diagnosis.water.taken-at", AlertView::takenAt));
        columns.add(XlsxColumn.instant("diagnosis.water.alert.opened-at", AlertView::openedAt));
        columns.add(XlsxColumn.text("diagnosis.water.alert.last", 40, alert -> words.step(alert.steps().get(alert.steps().size() - 1))));
        return columns;
    }
}
