package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.shared.XlsxForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Writes the workbook into which the expenses of an agreement are filled: today's lines of its budget, suppliers and kinds to choose. */
@ApplicationScoped
@UseCase(value = Role.ANALYST, readOnly = true)
public class WriteVoucherTemplate {

    @Inject
    private Agreements agreements;

    @Inject
    private ExpenseWorkbook workbook;

    @Inject
    private XlsxForms forms;

    @Inject
    private CurrentCaller caller;

    /** Refuses before the first byte of the answer is on its way. */
    public void require(UUID agreementId) {
        agreements.visibleTo(caller.required(), agreementId);
    }

    public void write(UUID agreementId, OutputStream out) {
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var fields = workbook.<Boolean>fields((example, column) -> workbook.example(agreement, column)).toList();
        forms.write(out, new XlsxForms.Form<>("ledger.load.template", workbook.subject(agreement), fields, workbook.choices(agreement),
                Boolean.TRUE, List.of(), workbook.explanation()));
    }
}
