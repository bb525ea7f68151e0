package cl.vertiente.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** h = bank ± items in transit, or an explanation of what is left. */
class BankReconciliationTest {

    private static BankReconciliation bank(long balance, String explanation, Long... items) {
        return bank(balance, explanation, List.of(items));
    }

    private static BankReconciliation bank(long balance, String explanation, List<Long> items) {
        return new BankReconciliation(UUID.randomUUID(), Pesos.of(balance),
                items.stream().map(item -> new TransitItem("cheque", Pesos.of(item))).toList(), explanation, Instant.EPOCH,
                UUID.randomUUID());
    }

    @Test
    void settlesWhenBankAndLedgerAgree() {
        assertThat(bank(1_000, null).settles(Pesos.of(1_000))).isTrue();
        assertThat(bank(1_000, null).difference(Pesos.of(1_000))).isEqualTo(Pesos.ZERO);
    }

    @Test
    void aChequeNotYetCashedLowersAndADepositOnItsWayRaises() {
        assertThat(bank(1_000, null, -300L, 50L).settles(Pesos.of(750))).isTrue();
        assertThat(bank(1_000, null, -300L).difference(Pesos.of(750))).isEqualTo(Pesos.of(50));
    }

    @Test
    void aDifferenceOfOnePesoNeedsAnExplanation() {
        assertThat(bank(1_000, null).settles(Pesos.of(1_001))).isFalse();
        assertThat(bank(1_000, null).settles(Pesos.of(999))).isFalse();
        assertThat(bank(1_000, "comisión que el banco devolverá").settles(Pesos.of(1_001))).isTrue();
    }

    @Property
    void bankItemsAndDifferenceAddUpToTheLedger(@ForAll @LongRange(min = -1_000_000, max = 1_000_000) long balance,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long closing,
            @ForAll @Size(max = 10) List<@LongRange(min = -1_000_000, max = 1_000_000) Long> items) {
        var difference = bank(balance, null, items).difference(Pesos.of(closing));
        assertThat(balance + items.stream().mapToLong(Long::longValue).sum() + difference.amount()).isEqualTo(closing);
    }
}
