package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.boundary.ReadAgreements;
import cl.vertiente.ledger.boundary.ReadRendiciones;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Writes the renderings of an agreement with their letters as a spreadsheet. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ExportRendiciones {

    @Inject
    private ReadRendiciones readRendiciones;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private XlsxLists lists;

    @Inject
    private AccountabilityWords words;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    /** @param state null for all */
    public void write(UUID agreementId, RendicionState state, OutputStream out) {
        var rows = readRendiciones.all(agreementId).stream().filter(r -> state == null || r.state() == state).toList();
        var said = new LinkedHashMap<String, String>();
        said.put(messages.get("accountability.agreement"), readAgreements.one(agreementId).code());
        if (state != null) {
            said.put(messages.get("accountability.rendiciones.state"), words.rendicion(state));
        }
        lists.write(out, "accountability.rendiciones.title", columns(), new XlsxLists.Origin(caller.required().name(), said),
                rows::forEach);
    }

    private List<XlsxColumn<RendicionView>> columns() {
        return List.of(XlsxColumn.text("accountability.lines.rendicion", 12, RendicionView::key),
                XlsxColumn.text("accountability.rendiciones.kind", 18, r -> words.kind(r.kind())),
                XlsxColumn.text("accountability.rendiciones.state", 28, r -> words.rendicion(r.state())),
                XlsxColumn.date("accountability.rendiciones.due", RendicionView::dueDate),
                XlsxColumn.pesos("accountability.rendiciones.a", RendicionView::openingBalance),
                XlsxColumn.pesos("accountability.rendiciones.b", RendicionView::received),
                XlsxColumn.pesos("accountability.rendiciones.c", RendicionView::totalToRender),
                XlsxColumn.pesos("accountability.rendiciones.d", RendicionView::operation),
                XlsxColumn.pesos("accountability.rendiciones.e", RendicionView::personnel),
                XlsxColumn.pesos("accountability.rendiciones.f", RendicionView::investment),
                XlsxColumn.pesos("accountability.rendiciones.g", RendicionView::totalRendered),
                XlsxColumn.pesos("accountability.rendiciones.r", RendicionView::repaid),
                XlsxColumn.pesos("accountability.rendiciones.h", RendicionView::closingBalance),
                XlsxColumn.date("accountability.rendiciones.review-due", RendicionView::reviewDueDate),
                XlsxColumn.text("accountability.rendiciones.sisrec", 16, RendicionView::sisrecReportNumber),
                XlsxColumn.date("accountability.rendiciones.sisrec-on", RendicionView::sisrecSentOn));
    }
}
