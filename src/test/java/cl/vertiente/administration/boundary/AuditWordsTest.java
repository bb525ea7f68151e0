package cl.vertiente.administration.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Messages;
import org.junit.jupiter.api.Test;

/** Where a value stands in its record, in words. */
class AuditWordsTest {

    private final AuditWords words = new AuditWords(new Messages());

    @Test
    void saysTheFieldsOfARecordInSpanish() {
        assertThat(words.field("amount")).isEqualTo("Monto");
        assertThat(words.field("lines/0/amount")).isEqualTo("Líneas 1 · Monto");
        assertThat(words.field("payments/11/reference")).isEqualTo("Pagos 12 · Referencia");
    }

    @Test
    void showsAnUnknownNameAsItIs() {
        assertThat(words.field("neverHeardOf/0/amount")).isEqualTo("neverHeardOf 1 · Monto");
        assertThat(words.field(".")).isEqualTo(".");
        assertThat(words.field("0")).isEqualTo("0");
    }
}
