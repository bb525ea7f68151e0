package cl.vertiente.ledger.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a load says of one row.
 *
 * @param row number in the file, as the program that wrote it counts
 * @param voucherId null when the row is rejected
 * @param folio of the voucher that was recorded; null in a trial
 * @param findings of its voucher against the rules of the money
 * @param messages in Spanish: what is wrong, in which column, and how to mend it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoadVerdict(int row, LoadOutcome outcome, UUID voucherId, String folio, Set<Finding> findings, List<String> messages) {

    public boolean asksForALook() {
        return outcome != LoadOutcome.REJECTED && !(findings.isEmpty() && messages.isEmpty());
    }
}
