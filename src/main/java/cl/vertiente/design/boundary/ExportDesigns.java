package cl.vertiente.design.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.DesignFilter;
import cl.vertiente.design.domain.DesignLists;
import cl.vertiente.design.domain.DesignRow;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Writes the whole filtered list of designs as a spreadsheet, a few hundred rows in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportDesigns {

    private static final int AT_A_TIME = 500;

    @Inject
    private DesignLists lists;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists sheets;

    @Inject
    private DesignWords words;

    public void write(DesignFilter filter, OutputStream out) {
        var who = caller.required();
        sheets.write(out, "design.title", columns(), new XlsxLists.Origin(who.name(), words.inForce(filter.inForce())),
                each -> all(who, filter, each));
    }

    private void all(Caller who, DesignFilter filter, Consumer<DesignRow> each) {
        List<String> after = null;
        boolean more = true;
        while (more) {
            var rows = lists.rows(who, filter, after, AT_A_TIME);
            rows.forEach(each);
            more = rows.size() == AT_A_TIME;
            after = more ? List.of(rows.get(AT_A_TIME - 1).recordedOn().toString(), rows.get(AT_A_TIME - 1).id().toString()) : null;
        }
    }

    private List<XlsxColumn<DesignRow>> columns() {
        return List.of(
                XlsxColumn.text("design.code", 22, DesignRow::code),
                XlsxColumn.text("design.name", 48, DesignRow::name),
                XlsxColumn.text("design.agreement", 18, DesignRow::agreement),
                XlsxColumn.text("design.systems", 40, row -> String.join(", ", row.systems())),
                XlsxColumn.text("design.communes", 24, row -> String.join(", ", row.communes())),
                XlsxColumn.text("design.stage", 16, row -> words.stage(row.stage())),
                XlsxColumn.text("design.state", 16, row -> words.state(row.state())),
                XlsxColumn.text("design.leader", 24, DesignRow::leader),
                XlsxColumn.decimal("design.percent", 10, "0.0", DesignRow::percent),
                XlsxColumn.integer("design.products-planned", 12, DesignRow::products),
                XlsxColumn.integer("design.products-done", 12, DesignRow::productsDone),
                XlsxColumn.date("design.planned-start", DesignRow::plannedStart),
                XlsxColumn.date("design.planned-end", DesignRow::plannedEnd),
                XlsxColumn.date("design.started-on", DesignRow::startedOn),
                XlsxColumn.date("design.finished-on", DesignRow::finishedOn),
                XlsxColumn.integer("design.beneficiaries", 12, DesignRow::beneficiaries),
                XlsxColumn.integer("design.dwellings", 12, DesignRow::dwellings),
                XlsxColumn.text("design.settlement", 16, row -> words.settlement(row.settlementType())));
    }
}
