package cl.vertiente.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VoucherShareTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private static VoucherShare share(UUID system, long amount) {
        return new VoucherShare(system, Pesos.of(amount));
    }

    private static void leaves(long amount, UUID system, List<VoucherShare> paid, List<VoucherShare> charged) {
        assertThat(VoucherShare.left(system, paid, charged)).isEqualTo(Pesos.of(amount));
    }

    @Test
    void leavesWhatIsChargedToItsCommitteeAndNotPaid() {
        var charged = List.of(share(ONE, 100), share(OTHER, 50));
        leaves(100, ONE, List.of(), charged);
        leaves(100, ONE, List.of(share(OTHER, 50)), charged);
        leaves(0, ONE, List.of(share(ONE, 60), share(ONE, 40)), charged);
        leaves(40, ONE, List.of(share(ONE, 60)), charged);
    }

    @Test
    void leavesTheRestOfWhatNamesNoCommittee() {
        var charged = List.of(share(ONE, 100), share(null, 30));
        leaves(130, ONE, List.of(), charged);
        leaves(120, ONE, List.of(share(OTHER, 10)), charged);
        leaves(10, OTHER, List.of(share(ONE, 120)), charged);
        leaves(30, OTHER, List.of(share(ONE, 90)), charged);
        leaves(0, OTHER, List.of(share(ONE, 130)), charged);
    }

    @Test
    void leavesNothingOfNothingNorOfWhatIsPaidTwice() {
        leaves(0, ONE, List.of(), List.of());
        leaves(0, ONE, List.of(share(OTHER, 31)), List.of(share(ONE, 100), share(null, 30)));
    }
}
