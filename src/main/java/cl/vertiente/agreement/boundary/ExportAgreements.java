package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;

/** Writes the whole filtered list of agreements as a spreadsheet. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportAgreements {

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @Inject
    private AgreementWords words;

    public void write(AgreementFilter filter, OutputStream out) {
        lists.write(out, "agreement.menu", columns(), new XlsxLists.Origin(caller.required().name(), words.inForce(filter)),
                each -> readAgreements.all(filter).forEach(each));
    }

    private List<XlsxColumn<AgreementView>> columns() {
        return List.of(XlsxColumn.text("agreement.code", 20, AgreementView::code),
                XlsxColumn.text("agreement.name", 52, AgreementView::name),
                XlsxColumn.text("agreement.region", 18, row -> words.region(row.regionCut())),
                XlsxColumn.text("agreement.grantor", 34, row -> row.parties().grantor()),
                XlsxColumn.pesos("agreement.amount", AgreementView::totalAmount),
                XlsxColumn.date("agreement.start", AgreementView::start),
                XlsxColumn.date("agreement.end", AgreementView::end),
                XlsxColumn.text("agreement.state", 14, row -> words.state(row.state())),
                XlsxColumn.integer("agreement.systems", 12, AgreementView::waterSystemCount),
                XlsxColumn.integer("agreement.beneficiaries", 14, AgreementView::beneficiaries));
    }
}
