package cl.vertiente.ledger.domain;

import java.time.LocalDate;
import java.util.UUID;

/** A voucher's place in a list, and its state. */
public record VoucherRef(UUID id, LocalDate date, String state) {

    public boolean isAfter(VoucherFilter.After after) {
        int days = date.compareTo(after.date());
        return days > 0 || days == 0 && id.toString().compareTo(after.id().toString()) > 0;
    }
}
