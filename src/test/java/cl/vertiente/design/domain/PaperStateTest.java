package cl.vertiente.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a paper stands: by its own entry first, then by its product. */
class PaperStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static DesignPaper.Seen seen(String sha256, String reason, LocalDate until) {
        return new DesignPaper.Seen("LAND", DAY.minusMonths(6), until, sha256, reason, null);
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, PRESENT", "DELIVERED, IN_REVIEW", "OBSERVED, IN_REVIEW", "RETURNED, MISSING", "SUPERSEDED, MISSING"})
    void followsItsProductWhileNothingWasSeen(DeliverableState product, PaperState expected) {
        assertThat(PaperState.of(null, Optional.of(product), DAY)).isEqualTo(expected);
        assertThat(PaperState.of(seen(null, null, null), Optional.of(product), DAY)).as("it was taken out").isEqualTo(expected);
    }

    @Test
    void holdsOnItsLastDay() {
        assertThat(PaperState.of(seen("1", null, DAY), Optional.empty(), DAY)).isEqualTo(PaperState.PRESENT);
        assertThat(PaperState.of(seen("1", null, DAY.minusDays(1)), Optional.empty(), DAY)).isEqualTo(PaperState.EXPIRED);
        assertThat(PaperState.of(seen("1", null, null), Optional.empty(), DAY)).isEqualTo(PaperState.PRESENT);
    }

    @Test
    void whatWasSeenOfItCountsBeforeItsProduct() {
        assertThat(PaperState.of(seen("1", null, null), Optional.of(DeliverableState.RETURNED), DAY)).isEqualTo(PaperState.PRESENT);
        assertThat(PaperState.of(seen(null, "Ya existe", null), Optional.of(DeliverableState.APPROVED), DAY))
                .isEqualTo(PaperState.NOT_REQUIRED);
        assertThat(PaperState.of(null, Optional.empty(), DAY)).isEqualTo(PaperState.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"MISSING, false", "IN_REVIEW, false", "EXPIRED, false", "NOT_REQUIRED, true", "PRESENT, true"})
    void isSettledWhenTheStageMayBeAskedWithIt(PaperState state, boolean settled) {
        assertThat(state.isSettled()).isEqualTo(settled);
    }
}
