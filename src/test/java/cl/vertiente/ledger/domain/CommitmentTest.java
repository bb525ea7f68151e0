package cl.vertiente.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private final UUID line = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID voucher = UUID.randomUUID();

    private Commitment owed(UUID where, long open, UUID... vouchers) {
        return new Commitment(where, Pesos.of(open), Set.of(vouchers));
    }

    @Test
    void addsOrdersAndDocumentsThatKnowNothingOfOneAnother() {
        assertThat(Commitment.byLine(List.of(owed(line, 700), owed(line, 50), owed(other, 3)),
                List.of(owed(line, 200, voucher), owed(other, 1, UUID.randomUUID()))))
                .containsOnly(java.util.Map.entry(line, Pesos.of(950)), java.util.Map.entry(other, Pesos.of(4)));
    }

    @Test
    void countsTheRestOfADocumentThatPaysAnOrderBeyondTheOrderAlone() {
        assertThat(Commitment.byLine(List.of(owed(line, 700, voucher)), List.of(owed(line, 200, voucher)))).containsEntry(line,
                Pesos.of(700));
        assertThat(Commitment.byLine(List.of(owed(line, 150, voucher)), List.of(owed(line, 200, voucher)))).containsEntry(line,
                Pesos.of(200));
    }

    @Test
    void doesNotCoverTwoDocumentsByOneOrderTwice() {
        var second = UUID.randomUUID();
        assertThat(Commitment.byLine(List.of(owed(line, 100, voucher, second)), List.of(owed(line, 80, voucher), owed(line, 80, second))))
                .containsEntry(line, Pesos.of(160));
    }
}
