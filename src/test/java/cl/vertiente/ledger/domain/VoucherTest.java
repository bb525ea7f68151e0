package cl.vertiente.ledger.domain;

import static cl.vertiente.ledger.domain.VoucherFixture.ANALYST;
import static cl.vertiente.ledger.domain.VoucherFixture.RECORDED;
import static cl.vertiente.ledger.domain.VoucherFixture.income;
import static cl.vertiente.ledger.domain.VoucherFixture.invoice;
import static cl.vertiente.ledger.domain.VoucherFixture.journal;
import static cl.vertiente.ledger.domain.VoucherFixture.repayment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.StateForbids;
import org.junit.jupiter.api.Test;

/** A fact that is recorded once; it may be annulled once, and stays readable. */
class VoucherTest {

    @Test
    void isAnnulledOnceWithItsReasonAndStaysReadable() {
        var voucher = invoice(100).recorded();
        var before = voucher.facts();
        voucher.annul("duplicado", RECORDED, ANALYST);
        assertThat(voucher.isAnnulled()).isTrue();
        assertThat(voucher.annulmentReason()).isEqualTo("duplicado");
        assertThat(voucher.facts()).usingRecursiveComparison().isEqualTo(before);
        assertThatThrownBy(() -> voucher.annul("otra vez", RECORDED, ANALYST)).isInstanceOf(StateForbids.class)
                .hasMessage("ledger.voucher.annulled");
        assertThat(voucher.annulmentReason()).isEqualTo("duplicado");
    }

    @Test
    void aCorrectionIsCorrectedAndNotAnnulled() {
        var correction = invoice(90).correcting(invoice(100).recorded()).recorded();
        assertThatThrownBy(() -> correction.annul("mal", RECORDED, ANALYST)).isInstanceOf(StateForbids.class)
                .hasMessage("ledger.voucher.annul-correction");
        assertThat(correction.isAnnulled()).isFalse();
    }

    @Test
    void keepsEverythingThatWasRecorded() {
        var content = VoucherFixture.feeBill(1_200_000, 183_000, 1_017_000).content();
        var voucher = new Voucher(java.util.UUID.randomUUID(), VoucherFixture.AGREEMENT, 1, content, null, "asked", RECORDED, ANALYST);
        assertThat(voucher.facts()).usingRecursiveComparison().isEqualTo(content);
    }

    @Test
    void cannotBeChangedAroundItsVerbs() {
        var voucher = invoice(100).recorded();
        assertThatThrownBy(() -> voucher.lines().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> voucher.payments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> voucher.facts().lines().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isCalledByKindYearAndNumber() {
        assertThat(income(1).recorded().folio()).isEqualTo("I-2026-0007");
        assertThat(invoice(1).recorded().folio()).isEqualTo("E-2026-0007");
        assertThat(journal(1).recorded().folio()).isEqualTo("T-2026-0007");
        assertThat(repayment(1).recorded().folio()).isEqualTo("R-2026-0007");
        assertThat(VoucherKind.EXPENSE.folio(2026, 12_345)).isEqualTo("E-2026-12345");
    }

    @Test
    void knowsTheSameRequestAgain() {
        assertThat(invoice(1).recorded().wasAsked("asked")).isTrue();
        assertThat(invoice(1).recorded().wasAsked("something else")).isFalse();
    }
}
