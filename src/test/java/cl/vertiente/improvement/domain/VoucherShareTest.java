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

    @Test
    void paysAtMostWhatIsChargedToItsCommittee() {
        var charged = List.of(share(ONE, 100), share(OTHER, 50));
        assertThat(VoucherShare.fits(List.of(share(ONE, 100), share(OTHER, 50)), charged)).isTrue();
        assertThat(VoucherShare.fits(List.of(share(ONE, 101)), charged)).isFalse();
        assertThat(VoucherShare.fits(List.of(share(ONE, 60), share(ONE, 41)), charged)).isFalse();
    }

    @Test
    void takesTheRestFromWhatNamesNoCommittee() {
        var charged = List.of(share(ONE, 100), share(null, 30));
        assertThat(VoucherShare.fits(List.of(share(ONE, 120), share(OTHER, 10)), charged)).isTrue();
        assertThat(VoucherShare.fits(List.of(share(ONE, 120), share(OTHER, 11)), charged)).isFalse();
        assertThat(VoucherShare.fits(List.of(share(OTHER, 31)), charged)).isFalse();
    }

    @Test
    void paysNothingByNothing() {
        assertThat(VoucherShare.fits(List.of(share(ONE, 1)), List.of())).isFalse();
    }
}
