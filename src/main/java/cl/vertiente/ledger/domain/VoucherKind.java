package cl.vertiente.ledger.domain;

/** Kinds of voucher (<i>comprobante</i>): ingreso, egreso, traspaso; and reintegro, money paid back to the grantor. */
public enum VoucherKind {
    INCOME('I'), EXPENSE('E'), JOURNAL('T'), REPAYMENT('R');

    private final char letter;

    VoucherKind(char letter) {
        this.letter = letter;
    }

    /** {@code E-2026-0012}: what people call a voucher. */
    public String folio(int year, int number) {
        return String.format(java.util.Locale.ROOT, "%c-%d-%04d", letter, year, number);
    }
}
