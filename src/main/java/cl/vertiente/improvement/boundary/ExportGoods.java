package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.GoodsRow;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the goods of an agreement as a spreadsheet, for its closing. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportGoods {

    @Inject
    private ReadGoods readGoods;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @Inject
    private ImprovementWords words;

    public void write(UUID agreementId, OutputStream out) {
        var rows = readGoods.of(agreementId);
        var filters = words.inForce(Map.of("agreement", agreementId.toString()));
        lists.write(out, "improvement.goods.title", columns(), new XlsxLists.Origin(caller.required().name(), filters), rows::forEach);
    }

    private List<XlsxColumn<GoodsRow>> columns() {
        return List.of(
                XlsxColumn.text("improvement.code", 26, row -> row.improvement().code()),
                XlsxColumn.text("improvement.name", 40, row -> row.improvement().title()),
                XlsxColumn.text("improvement.kind", 28, row -> row.improvement().kindName()),
                XlsxColumn.decimal("improvement.quantity", 12, "#,##0.##", row -> row.improvement().quantity()),
                XlsxColumn.text("improvement.unit", 14, row -> row.improvement().unit()),
                XlsxColumn.text("improvement.serial", 30, row -> String.join(", ", row.serialNumbers())),
                XlsxColumn.text("improvement.committee", 36, row -> row.improvement().waterSystem()),
                XlsxColumn.text("improvement.commune", 18, row -> row.improvement().commune()),
                XlsxColumn.text("improvement.supplier", 30, GoodsRow::supplier),
                XlsxColumn.text("improvement.supplier.tax-id", 16, GoodsRow::supplierTaxId),
                XlsxColumn.text("improvement.order.number", 18, GoodsRow::orderNumber),
                XlsxColumn.pesos("improvement.ordered-cost", row -> row.improvement().orderedCost()),
                XlsxColumn.pesos("improvement.paid", row -> row.improvement().paid()),
                XlsxColumn.date("improvement.received", GoodsRow::receivedOn),
                XlsxColumn.date("improvement.warranty", row -> row.improvement().warrantyUntil()),
                XlsxColumn.text("improvement.destination", 24, row -> words.destination(row.destination())),
                XlsxColumn.text("improvement.destination.note", 30, GoodsRow::destinationNote),
                XlsxColumn.date("improvement.retired", GoodsRow::retiredOn));
    }
}
