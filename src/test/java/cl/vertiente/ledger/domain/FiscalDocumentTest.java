package cl.vertiente.ledger.domain;

import static cl.vertiente.ledger.domain.VoucherFixture.DAY;
import static cl.vertiente.ledger.domain.VoucherFixture.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import org.junit.jupiter.api.Test;

/** One numbered document, however many vouchers pay it. */
class FiscalDocumentTest {

    private static final BackingDocument TEN_MILLION = document(10_000_000);

    private final FiscalDocument invoice = new FiscalDocument(Payee.withRut(Rut.of("76.031.066-2"), "Aguas del Sur SpA"), TEN_MILLION);

    private void refuses(BackingDocument same, long charged, long amount, String fault) {
        assertThatThrownBy(() -> invoice.accept(same, Pesos.of(charged), Pesos.of(amount))).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(f -> f.pointer() + " " + f.key()).containsExactly(fault));
    }

    @Test
    void acceptsTwoVouchersThatPayItAndRefusesAThirdOfOnePeso() {
        assertThatCode(() -> {
            invoice.accept(TEN_MILLION, Pesos.ZERO, Pesos.of(6_000_000));
            invoice.accept(TEN_MILLION, Pesos.of(6_000_000), Pesos.of(4_000_000));
        }).doesNotThrowAnyException();
        refuses(TEN_MILLION, 10_000_000, 1, "/payments ledger.duplicate.beyond");
    }

    @Test
    void saysWhatIsLeftToPay() {
        assertThatThrownBy(() -> invoice.accept(TEN_MILLION, Pesos.of(6_000_000), Pesos.of(4_000_001)))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.faults().get(0).arguments())
                        .containsExactly("1234", Pesos.of(10_000_000), Pesos.of(6_000_000), Pesos.of(4_000_000)));
    }

    @Test
    void refusesTheSameNumberWithAnotherTotal() {
        refuses(document(9_999_999), 0, 1, "/document/total ledger.duplicate.total");
    }

    @Test
    void refusesTheSameNumberWithAnotherDate() {
        refuses(new BackingDocument("INVOICE", "1234", DAY.minusDays(1), Pesos.of(10_000_000)), 0, 1,
                "/document/date ledger.duplicate.date");
    }

    @Test
    void restatesDateAndTotalWhenItsOnlyVoucherIsCorrected() {
        var right = new BackingDocument("INVOICE", "1234", DAY.minusDays(1), Pesos.of(9_000_000));
        invoice.restate(right);
        assertThatCode(() -> invoice.accept(right, Pesos.ZERO, Pesos.of(9_000_000))).doesNotThrowAnyException();
        refuses(TEN_MILLION, 0, 1, "/document/date ledger.duplicate.date");
    }

    @Test
    void aForeignIdentityIsNeverTakenForARut() {
        var foreign = Payee.foreign("76031066-2", "Aguas del Sur Ltd", "empresa extranjera");
        assertThat(foreign.key()).isNotEqualTo(Payee.withRut(Rut.of("76.031.066-2"), "Aguas del Sur SpA").key());
    }
}
