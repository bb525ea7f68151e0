package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.agreement.boundary.ReadAgreements;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** Writes the filtered register of issued reports as a spreadsheet, newest first, a few hundred in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportIssuedReports {

    private static final int AT_A_TIME = 500;

    @Inject
    private ReadIssuedReports readIssued;

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

    public void write(IssueFilter filter, OutputStream out) {
        var said = new LinkedHashMap<String, String>();
        if (filter.agreement() != null) {
            said.put(messages.get("accountability.agreement"), readAgreements.one(filter.agreement()).code());
        }
        if (filter.report() != null) {
            said.put(messages.get("accountability.report"), messages.get("accountability.report." + filter.report()));
        }
        if (filter.state() != null) {
            said.put(messages.get("accountability.issue.state"), words.state(filter.state()));
        }
        lists.write(out, "accountability.register", columns(), new XlsxLists.Origin(caller.required().name(), said),
                each -> rows(filter, each));
    }

    private void rows(IssueFilter filter, Consumer<IssueView> each) {
        Long before = null;
        List<IssueView> rows;
        do {
            rows = readIssued.list(filter, before, AT_A_TIME).items();
            rows.forEach(each);
            before = rows.isEmpty() ? null : rows.get(rows.size() - 1).sequence();
        } while (rows.size() == AT_A_TIME);
    }

    private List<XlsxColumn<IssueView>> columns() {
        return List.of(XlsxColumn.integer("accountability.origin.chain.place", 10, IssueView::sequence),
                XlsxColumn.text("accountability.report", 44, IssueView::title),
                XlsxColumn.text("accountability.code", 18, IssueView::code),
                XlsxColumn.text("accountability.issue.state", 14, row -> words.state(row.state())),
                XlsxColumn.text("accountability.copy", 22, row -> row.copy() ? messages.get("accountability.copy") : null),
                XlsxColumn.text("accountability.register.superseded-by", 18, IssueView::supersededBy),
                XlsxColumn.instant("accountability.issued", IssueView::issuedAt),
                XlsxColumn.text("accountability.register.issued-by", 26, IssueView::issuedBy),
                XlsxColumn.instant("accountability.origin.cut", IssueView::cutAt),
                XlsxColumn.integer("accountability.pages", 9, IssueView::pages),
                XlsxColumn.text("accountability.origin.hash.pdf", 66, IssueView::sha256),
                XlsxColumn.text("accountability.origin.hash.rows", 66, IssueView::rowsSha256));
    }
}
