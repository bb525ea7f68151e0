package cl.vertiente.ledger.domain;

import java.util.List;
import java.util.UUID;

/**
 * What stands in the way of submitting a month. Its sentence in the bundle ({@code ledger.blocker.<code>}) says the way
 * out.
 *
 * @param voucherId the voucher at fault, null when it is the month as a whole
 */
public record Blocker(Code code, UUID voucherId, List<Object> arguments) {

    /** Kinds of blocker; those of vouchers carry the name of the finding. */
    public enum Code {
        PERIOD_NOT_OVER, PREVIOUS_NOT_SUBMITTED, BANK_MISSING, BANK_DIFFERENCE,
        NO_DOCUMENT, OVER_ITEM, BEFORE_FIRST_ALLOWED, AFTER_END, BEYOND_TRANSFERRED
    }

    public Blocker(Code code, Object... arguments) {
        this(code, null, List.of(arguments));
    }

    public Blocker(Finding finding, Voucher voucher) {
        this(Code.valueOf(finding.name()), voucher.id(), List.of(voucher.folio()));
    }
}
