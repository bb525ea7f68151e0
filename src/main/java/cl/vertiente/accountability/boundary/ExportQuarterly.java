package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.QuarterlyRow;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Writes the quarterly report on the agreements as a spreadsheet; what nobody knows is said so, and is no zero. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ExportQuarterly {

    @Inject
    private ReadQuarterly readQuarterly;

    @Inject
    private XlsxLists lists;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    public void write(String quarter, OutputStream out) {
        var quarterly = readQuarterly.of(quarter);
        var said = new LinkedHashMap<String, String>();
        said.put(messages.get("accountability.quarterly.quarter"), quarterly.quarter());
        said.put(messages.get("accountability.quarterly.known"), Show.instant(quarterly.cut()));
        lists.write(out, "accountability.quarterly.title", columns(), new XlsxLists.Origin(caller.required().name(), said),
                quarterly.items()::forEach);
    }

    private List<XlsxColumn<QuarterlyRow>> columns() {
        return List.of(XlsxColumn.text("accountability.quarterly.agreement", 22, QuarterlyRow::code),
                XlsxColumn.text("accountability.quarterly.name", 50, QuarterlyRow::name),
                XlsxColumn.text("accountability.quarterly.grantor", 34, QuarterlyRow::grantor),
                XlsxColumn.text("accountability.quarterly.grantor-tax-id", 14, QuarterlyRow::grantorTaxId),
                XlsxColumn.text("accountability.quarterly.executor", 34, QuarterlyRow::executor),
                XlsxColumn.text("accountability.quarterly.executor-tax-id", 14, QuarterlyRow::executorTaxId),
                XlsxColumn.pesos("accountability.quarterly.committed", QuarterlyRow::committed),
                XlsxColumn.pesos("accountability.quarterly.executed", QuarterlyRow::executed),
                XlsxColumn.text("accountability.quarterly.goals", 50, row -> known(row.goals())),
                XlsxColumn.text("accountability.quarterly.results", 60, row -> known(String.join("; ", row.expectedResults()))),
                percent("accountability.quarterly.material", QuarterlyRow::materialProgress),
                percent("accountability.quarterly.of-transferred", QuarterlyRow::financialOfTransferred),
                percent("accountability.quarterly.of-committed", QuarterlyRow::financialOfCommitted));
    }

    private String known(String text) {
        return text == null || text.isBlank() ? messages.get("shared.unknown") : text;
    }

    private XlsxColumn<QuarterlyRow> percent(String key, Function<QuarterlyRow, BigDecimal> value) {
        return new XlsxColumn<>(key, 16, "0.00", row -> {
            var percent = value.apply(row);
            return percent == null ? messages.get("shared.unknown") : percent;
        });
    }
}
