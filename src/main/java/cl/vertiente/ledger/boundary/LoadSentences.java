package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.ExpenseColumn;
import cl.vertiente.ledger.domain.RowFault;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a load says of a row, in words that name the column as the template heads it. */
@ApplicationScoped
public class LoadSentences {

    @Inject
    private Messages messages;

    /** How a column is called. */
    public String column(ExpenseColumn column) {
        return messages.get("ledger.load.column." + column);
    }

    String sentence(RowFault wrong) {
        var said = messages.format(wrong.fault().key(), wrong.fault().arguments().stream()
                .map(argument -> argument instanceof ExpenseColumn column ? column(column) : argument).toList());
        return wrong.column() == null ? said : messages.get("ledger.load.at-column", column(wrong.column()), said);
    }

    /** Another row of the same voucher is at fault. */
    String together(int row) {
        return messages.get("ledger.load.together", String.valueOf(row));
    }
}
