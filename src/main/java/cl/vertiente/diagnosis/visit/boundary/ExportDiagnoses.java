package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the whole filtered list of records as a spreadsheet, a few hundred rows at a time. An unknown value is an empty cell. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportDiagnoses {

    private static final int AT_A_TIME = 500;

    @Inject
    private EachDiagnosis eachDiagnosis;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DiagnosisWords words;

    @Inject
    private FilterWords filters;

    @Inject
    private XlsxLists lists;

    /** Refuses before the first byte is written. */
    public void check() {
        caller.required();
    }

    public void write(DiagnosisFilter filter, OutputStream out) {
        lists.write(out, "diagnosis.title", columns(), new XlsxLists.Origin(caller.required().name(), filters.inForce(filter)),
                each -> eachDiagnosis.pages(filter, AT_A_TIME, page -> page.forEach(each)));
    }

    private List<XlsxColumn<DiagnosisRow>> columns() {
        var columns = new ArrayList<XlsxColumn<DiagnosisRow>>();
        columns.add(XlsxColumn.text("diagnosis.code", 24, DiagnosisRow::code));
        columns.add(XlsxColumn.text("diagnosis.state", 14, row -> words.state(row.state())));
        columns.add(XlsxColumn.text("diagnosis.label", 20, DiagnosisRow::label));
        columns.add(XlsxColumn.instant("diagnosis.visit-at", DiagnosisRow::visitAt));
        columns.add(XlsxColumn.text("diagnosis.agreement", 18, DiagnosisRow::agreementCode));
        columns.add(XlsxColumn.text("diagnosis.water-system", 44, DiagnosisRow::waterSystem));
        columns.add(XlsxColumn.text("diagnosis.commune", 20, DiagnosisRow::commune));
        columns.add(XlsxColumn.text("diagnosis.author", 24, DiagnosisRow::author));
        columns.add(XlsxColumn.integer("diagnosis.indicator.CONNECTIONS", 12, DiagnosisRow::connections));
        columns.add(XlsxColumn.decimal("diagnosis.indicator.STORAGE_M3", 14, "#,##0.0", DiagnosisRow::storageM3));
        columns.add(XlsxColumn.decimal("diagnosis.indicator.MEASURED_FLOW_LS", 14, "#,##0.00", DiagnosisRow::flowLs));
        columns.add(XlsxColumn.decimal("diagnosis.indicator.LOSSES_PCT", 12, "0.0", DiagnosisRow::lossesPct));
        columns.add(XlsxColumn.decimal("diagnosis.indicator.ARREARS_PCT", 12, "0.0", DiagnosisRow::arrearsPct));
        columns.add(XlsxColumn.decimal("diagnosis.indicator.CONTINUITY_H", 12, "0.0", DiagnosisRow::continuityH));
        columns.add(XlsxColumn.decimal("diagnosis.indicator.FREE_CHLORINE_MGL", 12, "0.00", DiagnosisRow::freeChlorineMgl));
        columns.add(XlsxColumn.text("diagnosis.indicator.BACKUP_POWER", 12, row -> words.yesNo(row.backupPower())));
        columns.add(XlsxColumn.text("diagnosis.indicator.TELEMETRY", 12, row -> words.yesNo(row.telemetry())));
        return columns;
    }
}
