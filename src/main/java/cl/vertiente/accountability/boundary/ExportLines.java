package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.boundary.AgreementWords;
import cl.vertiente.ledger.boundary.LineFilter;
import cl.vertiente.ledger.boundary.ReadRendiciones;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the rows of a rendering in voucher order as a spreadsheet, for whoever checks them against SISREC. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ExportLines {

    @Inject
    private ReadRendiciones readRendiciones;

    @Inject
    private XlsxLists lists;

    @Inject
    private AccountabilityWords words;

    @Inject
    private AgreementWords agreementWords;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    public void write(UUID agreementId, RendicionKey key, LineFilter filter, OutputStream out) {
        var rows = readRendiciones.lines(agreementId, key).stream().filter(filter::accepts).toList();
        var code = readRendiciones.one(agreementId, key).agreementCode();
        lists.write(out, "accountability.lines.title", columns(), new XlsxLists.Origin(caller.required().name(), said(code, key, filter)),
                rows::forEach);
    }

    private Map<String, String> said(String agreement, RendicionKey key, LineFilter filter) {
        var said = new LinkedHashMap<String, String>();
        said.put(messages.get("accountability.agreement"), agreement);
        said.put(messages.get("accountability.lines.rendicion"), key.toString());
        if (filter.kind() != null) {
            said.put(messages.get("accountability.lines.kind"), words.voucher(filter.kind()));
        }
        if (filter.category() != null) {
            said.put(messages.get("agreement.category"), agreementWords.category(filter.category()));
        }
        if (filter.component() != null) {
            said.put(messages.get("agreement.component"), agreementWords.component(filter.component()));
        }
        if (filter.budgetLine() != null) {
            said.put(messages.get("agreement.item"), filter.budgetLine().toString());
        }
        if (filter.charged() || filter.waiting()) {
            said.put(messages.get("accountability.lines.only"),
                    messages.get(filter.waiting() ? "accountability.lines.waiting" : "accountability.lines.charged"));
        }
        return said;
    }

    private List<XlsxColumn<LineView>> columns() {
        return List.of(XlsxColumn.text("accountability.lines.folio", 14, LineView::folio),
                XlsxColumn.text("accountability.lines.kind", 10, row -> words.voucher(row.kind())),
                XlsxColumn.date("accountability.lines.date", LineView::date),
                XlsxColumn.text("accountability.lines.payee", 32, LineView::payeeName),
                XlsxColumn.text("accountability.lines.tax-id", 14, LineView::payeeTaxId),
                XlsxColumn.text("accountability.lines.document-type", 22, row -> words.document(row.documentType())),
                XlsxColumn.text("accountability.lines.document-number", 14, LineView::documentNumber),
                XlsxColumn.date("accountability.lines.document-date", LineView::documentDate),
                XlsxColumn.text("accountability.lines.description", 44, LineView::description),
                XlsxColumn.text("agreement.item", 34, LineView::item),
                XlsxColumn.text("agreement.component", 22,
                        row -> row.component() == null ? null : agreementWords.component(row.component())),
                XlsxColumn.text("agreement.category", 12, row -> row.category() == null ? null : agreementWords.category(row.category())),
                XlsxColumn.text("agreement.system", 32, LineView::waterSystem),
                XlsxColumn.pesos("accountability.lines.amount", LineView::amount),
                XlsxColumn.text("accountability.lines.late", 28, LineView::lateReason),
                XlsxColumn.text("accountability.lines.review", 14, row -> row.review() == null ? null : words.review(row.review())),
                XlsxColumn.integer("accountability.lines.documents", 11, row -> row.evidence().size()),
                XlsxColumn.text("accountability.lines.hashes", 66,
                        row -> String.join(" ", row.evidence().stream().map(e -> e.sha256()).toList())));
    }
}
