package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.domain.InitiativeFilter;
import cl.vertiente.portfolio.domain.InitiativeLists;
import cl.vertiente.portfolio.domain.InitiativeRow;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Writes the whole filtered portfolio as a spreadsheet, a few hundred rows in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportInitiatives {

    private static final int AT_A_TIME = 500;

    @Inject
    private InitiativeLists initiatives;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @Inject
    private PortfolioWords words;

    public void write(InitiativeFilter filter, OutputStream out) {
        var who = caller.required();
        lists.write(out, "portfolio.title", columns(), new XlsxLists.Origin(who.name(), words.inForce(filter.inForce())),
                each -> rows(who, filter, each));
    }

    private void rows(Caller who, InitiativeFilter filter, Consumer<InitiativeRow> each) {
        List<String> after = null;
        List<InitiativeRow> rows;
        do {
            rows = initiatives.rows(who, filter, after, AT_A_TIME);
            rows.forEach(each);
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1);
                after = List.of(last.recordedOn().toString(), last.id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }

    private List<XlsxColumn<InitiativeRow>> columns() {
        return List.of(
                XlsxColumn.text("portfolio.bip", 12, InitiativeRow::bipCode),
                XlsxColumn.text("portfolio.name", 60, InitiativeRow::name),
                XlsxColumn.text("portfolio.state", 22, row -> words.state(row.state())),
                XlsxColumn.date("portfolio.state-on", InitiativeRow::stateOn),
                XlsxColumn.text("portfolio.typology", 24, row -> words.typology(row.typology())),
                XlsxColumn.text("portfolio.stage", 16, row -> words.stage(row.stage())),
                XlsxColumn.text("portfolio.communes", 24, row -> String.join(", ", row.communes())),
                XlsxColumn.text("portfolio.agreements", 24, row -> String.join(", ", row.agreements())),
                XlsxColumn.pesos("portfolio.asked", InitiativeRow::asked),
                XlsxColumn.pesos("portfolio.postulated", InitiativeRow::postulated),
                XlsxColumn.pesos("portfolio.approved", InitiativeRow::approved),
                XlsxColumn.pesos("portfolio.awarded", InitiativeRow::awarded));
    }
}
