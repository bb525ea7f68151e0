package cl.vertiente.accountability.printing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bytes of a page as instructions. */
class InstructionsTest {

    private static Instructions of(String content) {
        return new Instructions(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(Instructions drawn, int instruction) {
        var text = new StringBuilder();
        drawn.strings(instruction, text);
        return text.chars().mapToObj(one -> String.valueOf((char) (one & 0xFF))).reduce("", String::concat);
    }

    @Test
    void findsOperatorsBetweenTheirOperands() {
        var drawn = of("q\n1 0 0 1 5 7.5 cm /P <</MCID 3 >>BDC BT /F1 9 Tf (a)Tj [(b) -20 <0A>]TJ ET EMC Q");

        assertThat(IntStream.range(0, drawn.size()).mapToObj(drawn::operator))
                .containsExactly("q", "cm", "BDC", "BT", "Tf", "Tj", "TJ", "ET", "EMC", "Q");
        assertThat(drawn.number(1, 5)).isEqualTo(7.5f);
        assertThat(drawn.operands(2)).isEqualTo("/P <</MCID 3 >>");
        assertThat(text(drawn, 5)).isEqualTo("a");
        assertThat(text(drawn, 6)).isEqualTo("b0A");
    }

    @Test
    void readsNoOperatorInAString() {
        var drawn = of("(EMC \\) BDC (Q) \\\\)Tj (f*)Tj ()Tj (\\()Tj");

        assertThat(drawn.size()).isEqualTo(4);
        assertThat(text(drawn, 0)).isEqualTo("EMC \\) BDC (Q) \\\\");
        assertThat(IntStream.range(0, 4).mapToObj(drawn::showsNothing)).containsExactly(false, false, true, false);
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatThrownBy(() -> of("BT (open Tj")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("BI /W 1 ID x EI")).isInstanceOf(IllegalArgumentException.class);
    }
}
