package cl.vertiente.ledger.domain;

import cl.vertiente.shared.BusinessException.Fault;

/**
 * What is wrong with a row.
 *
 * @param row number in the file
 * @param column where; null when the sentence names it or when it is the whole row
 */
public record RowFault(int row, ExpenseColumn column, Fault fault) {

    /** The sentence names the column as the first of its arguments. */
    public static RowFault at(int row, ExpenseColumn column, String key) {
        return new RowFault(row, null, new Fault("", key, column));
    }
}
