package cl.vertiente.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown of too many: something of each before more of one. */
class FairShareTest {

    private static final List<List<String>> ALL = List.of(List.of("a1", "a2", "a3"), List.of(), List.of("b1"), List.of("c1", "c2"));

    @Test
    void takesAllWhenThereIsRoom() {
        assertThat(FairShare.of(ALL, 6)).containsExactly("a1", "a2", "a3", "b1", "c1", "c2");
        assertThat(FairShare.of(ALL, 1_000)).hasSize(6);
    }

    @Test
    void takesOneOfEachInTurnAndKeepsTheOrder() {
        assertThat(FairShare.of(ALL, 5)).containsExactly("a1", "a2", "b1", "c1", "c2");
        assertThat(FairShare.of(ALL, 4)).containsExactly("a1", "a2", "b1", "c1");
        assertThat(FairShare.of(ALL, 2)).containsExactly("a1", "b1");
    }

    @Test
    void takesNothingOfNothing() {
        assertThat(FairShare.of(List.<List<String>>of(), 5)).isEmpty();
        assertThat(FairShare.of(ALL, 0)).isEmpty();
        assertThat(FairShare.of(ALL, -1)).isEmpty();
    }
}
