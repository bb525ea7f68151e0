package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.ExpenseColumn;
import cl.vertiente.ledger.domain.ExpenseGroup;
import cl.vertiente.ledger.domain.ExpenseRow;
import cl.vertiente.ledger.domain.RowFault;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Json;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A voucher as the rows of a workbook ask for it.
 *
 * @param request null when the rows cannot be read as one
 * @param typed the same as its rows say it, nothing looked up: by which it is known again
 * @param faults why it cannot be recorded; empty when it may be tried
 */
record ExpenseDraft(ExpenseGroup group, VoucherRequest request, VoucherRequest typed, List<RowFault> faults) {

    private static final Pattern PART = Pattern.compile("/(lines|payments)/(\\d+)(?:/(\\w+))?");

    /** The same words for the same voucher, whoever writes it into whatever row. */
    String content() {
        return Json.write(typed);
    }

    /** Where a fault of the voucher stands in the workbook. */
    RowFault place(Fault fault) {
        var part = PART.matcher(fault.pointer());
        if (part.matches()) {
            var rows = part.group(1).equals("lines") ? group.charging() : group.paying();
            var index = Integer.parseInt(part.group(2));
            var row = index < rows.size() ? rows.get(index) : group.first();
            return new RowFault(row.number(), ofPayments(column(part.group(1) + "/" + part.group(3))), fault);
        }
        return new RowFault(group.first().number(), ofPayments(column(fault.pointer())), fault);
    }

    /** An amount paid that no row says follows from what the rows charge. */
    private ExpenseColumn ofPayments(ExpenseColumn column) {
        return column == ExpenseColumn.PAID_AMOUNT && group.paying().isEmpty() ? ExpenseColumn.AMOUNT : column;
    }

    List<Integer> numbers() {
        return group.rows().stream().map(ExpenseRow::number).toList();
    }

    private static ExpenseColumn column(String pointer) {
        return switch (pointer) {
            case "/date", "payments/date" -> ExpenseColumn.PAID_ON;
            case "/description", "lines/description" -> ExpenseColumn.DESCRIPTION;
            case "/payee", "/payee/taxId" -> ExpenseColumn.PAYEE_TAX_ID;
            case "/payee/name" -> ExpenseColumn.PAYEE_NAME;
            case "/payee/foreignIdReason" -> ExpenseColumn.FOREIGN_REASON;
            case "/document", "/document/type" -> ExpenseColumn.DOCUMENT_TYPE;
            case "/document/number" -> ExpenseColumn.DOCUMENT_NUMBER;
            case "/document/date" -> ExpenseColumn.DOCUMENT_DATE;
            case "/document/total" -> ExpenseColumn.DOCUMENT_TOTAL;
            case "/gross" -> ExpenseColumn.GROSS;
            case "/withholding" -> ExpenseColumn.WITHHOLDING;
            case "/net" -> ExpenseColumn.NET;
            case "/lines", "lines/amount" -> ExpenseColumn.AMOUNT;
            case "lines/budgetLineId" -> ExpenseColumn.BUDGET_LINE;
            case "lines/waterSystemId" -> ExpenseColumn.WATER_SYSTEM;
            case "/payments", "payments/amount" -> ExpenseColumn.PAID_AMOUNT;
            case "payments/form" -> ExpenseColumn.PAYMENT_FORM;
            case "payments/reference" -> ExpenseColumn.PAYMENT_REFERENCE;
            default -> null;
        };
    }
}
