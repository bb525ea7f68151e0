package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void takesWhatIsTypedLiterally() {
        assertThat(LikePattern.containing("100%_!")).isEqualTo("%100!%!_!!%");
    }

    @Test
    void letsOtherWordsStandBetween() {
        assertThat(LikePattern.containing(" agua  troncos ")).isEqualTo("%agua%troncos%");
    }

    @Test
    void isNothingWhenNothingIsTyped() {
        assertThat(LikePattern.containing("  ")).isNull();
        assertThat(LikePattern.containing(null)).isNull();
    }
}
