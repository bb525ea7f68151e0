package cl.vertiente.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What is left to render and what would have to go back, whatever the figures. */
class BalanceTest {

    private static Balance balance(long transferred, long rendered, long approved, long repaid) {
        return Balance.of(Instant.EPOCH, Pesos.of(transferred), Pesos.of(rendered), Pesos.of(rendered), Pesos.of(approved), Pesos.ZERO,
                Pesos.ZERO, Pesos.of(repaid), List.of());
    }

    @Property
    void toRenderAndRefundableAddUp(@ForAll @LongRange(max = 9_000_000_000L) long transferred,
            @ForAll @LongRange(max = 9_000_000_000L) long rendered, @ForAll @LongRange(max = 9_000_000_000L) long approved,
            @ForAll @LongRange(max = 9_000_000_000L) long repaid) {
        var balance = balance(transferred, rendered, approved, repaid);
        assertThat(balance.toRender().amount()).isEqualTo(transferred - rendered - repaid);
        assertThat(balance.refundable().amount()).isEqualTo(transferred - approved - repaid);
    }

    @Test
    void keepsItsAmountsWhenItIsDatedOrTraced() {
        var balance = balance(100, 40, 30, 5);
        var figures = List.of(new Balance.Figure("rendered", Pesos.of(40), "/api/v1/x"));
        var shown = balance.knownAt(Instant.MAX).with(figures);
        assertThat(shown.asOf()).isEqualTo(Instant.MAX);
        assertThat(shown.figures()).isEqualTo(figures);
        assertThat(shown).usingRecursiveComparison().ignoringFields("asOf", "figures").isEqualTo(balance);
    }
}
