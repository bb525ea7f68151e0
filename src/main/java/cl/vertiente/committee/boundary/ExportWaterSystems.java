package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the whole filtered registry as a spreadsheet, a few hundred rows in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportWaterSystems {

    @Inject
    private WaterSystems systems;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @Inject
    private CommitteeWords words;

    public void write(WaterSystemFilter filter, OutputStream out) {
        var who = caller.required();
        lists.write(out, "committee.title", columns(), new XlsxLists.Origin(who.name(), words.inForce(filter)),
                each -> systems.visibleTo(who).inPages(filter, page -> page.forEach(each)));
    }

    private List<XlsxColumn<WaterSystemRow>> columns() {
        var columns = new ArrayList<XlsxColumn<WaterSystemRow>>();
        columns.add(XlsxColumn.text("committee.doh-id", 10, WaterSystemRow::dohId));
        columns.add(XlsxColumn.text("committee.region", 16, WaterSystemRow::region));
        columns.add(XlsxColumn.text("committee.commune-cut", 12, WaterSystemRow::communeCut));
        columns.add(XlsxColumn.text("committee.commune", 20, WaterSystemRow::commune));
        columns.add(XlsxColumn.text("committee.official-name", 52, WaterSystemRow::officialName));
        columns.add(XlsxColumn.text("committee.short-name", 28, WaterSystemRow::shortName));
        columns.add(XlsxColumn.text("committee.settlement-type", 18, row -> words.of(row.settlementType())));
        columns.add(XlsxColumn.integer("committee.connections", 12, WaterSystemRow::connectionCount));
        columns.add(XlsxColumn.integer("committee.beneficiaries", 16, WaterSystemRow::estimatedBeneficiaries));
        columns.add(XlsxColumn.text("committee.segment", 12, row -> words.of(row.segment())));
        columns.add(XlsxColumn.text("committee.state", 12, row -> words.of(row.state())));
        columns.add(XlsxColumn.integer("committee.utm-zone", 8, WaterSystemRow::utmZone));
        columns.add(XlsxColumn.decimal("committee.easting", 12, "#,##0", WaterSystemRow::easting));
        columns.add(XlsxColumn.decimal("committee.northing", 12, "#,##0", WaterSystemRow::northing));
        columns.add(XlsxColumn.decimal("committee.latitude", 12, "0.000000", WaterSystemRow::lat));
        columns.add(XlsxColumn.decimal("committee.longitude", 12, "0.000000", WaterSystemRow::lon));
        columns.add(XlsxColumn.text("committee.coordinate-check", 22, row -> words.of(row.coordinateCheck())));
        return columns;
    }
}
