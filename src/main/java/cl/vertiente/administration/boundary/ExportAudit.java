package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.AuditFilter;
import cl.vertiente.administration.domain.AuditLines;
import cl.vertiente.administration.domain.AuditRow;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** Writes the filtered audit trail as a spreadsheet, newest first, without what the records held. */
@ApplicationScoped
@UseCase(value = Role.AUDITOR, readOnly = true)
public class ExportAudit {

    private static final int AT_A_TIME = 500;

    @Inject
    private AuditLines lines;

    @Inject
    private XlsxLists lists;

    @Inject
    private AuditWords words;

    @Inject
    private CurrentCaller caller;

    public void write(AuditFilter filter, OutputStream out) {
        var said = new LinkedHashMap<String, String>();
        filter.inForce().forEach((name, value) -> said.put(words.filterName(name), words.filterValue(name, value)));
        lists.write(out, "administration.audit", columns(), new XlsxLists.Origin(caller.required().name(), said),
                each -> rows(filter, each));
    }

    private void rows(AuditFilter filter, Consumer<AuditRow> each) {
        AuditFilter.After after = null;
        List<AuditRow> rows;
        do {
            rows = lines.list(filter, after, AT_A_TIME);
            rows.forEach(each);
            var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            after = last == null ? null : new AuditFilter.After(last.recordedAt(), last.id());
        } while (rows.size() == AT_A_TIME);
    }

    private List<XlsxColumn<AuditRow>> columns() {
        return List.of(XlsxColumn.instant("administration.audit.at", AuditRow::recordedAt),
                XlsxColumn.text("administration.audit.person", 30, AuditRow::personName),
                XlsxColumn.text("administration.audit.kind", 14, row -> words.kind(row.kind())),
                XlsxColumn.text("administration.audit.what", 34, row -> words.useCase(row.useCase())),
                XlsxColumn.text("administration.audit.type", 22, row -> words.type(row.recordType())),
                XlsxColumn.text("administration.audit.record", 40, AuditRow::recordId),
                XlsxColumn.text("administration.audit.line", 40, row -> row.id().toString()));
    }
}
