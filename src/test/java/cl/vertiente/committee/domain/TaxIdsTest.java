package cl.vertiente.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Rut;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A RUT belongs to one operator: the second one is told and left out. */
class TaxIdsTest {

    private static final Rut RUT = Rut.of("76.081.097-5");
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @Test
    void givesItToOneOperatorOnly() {
        var taxIds = new TaxIds(List.of());
        assertThat(taxIds.claim(RUT, FIRST, "Comité uno")).isEmpty();
        assertThat(taxIds.claim(RUT, FIRST, "Comité uno")).isEmpty();
        assertThat(taxIds.claim(RUT, SECOND, "Comité dos")).map(TaxIdHolder::name).hasValue("Comité uno");
        assertThat(taxIds.claim(null, SECOND, "Comité dos")).isEmpty();
    }

    @Test
    void knowsWhatTheRegistryHas() {
        var taxIds = new TaxIds(List.of(new TaxIdHolder(FIRST, "Comité uno", RUT)));
        assertThat(taxIds.claim(RUT, SECOND, "Comité dos")).isPresent();
        assertThat(taxIds.claim(RUT, FIRST, "Comité uno")).isEmpty();
    }
}
