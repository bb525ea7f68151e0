package cl.vertiente.accountability.printing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that the monthly statement of accounts prints, read in one transaction at {@code cutAt}. Content: the model of Contraloría
 * (Resolución 30 of 2015), blocks I to V, with its vouchers, budget and bank. Money is whole pesos, dates are local to Chile, instants UTC.
 *
 * <p>Codes (kinds, states, components, categories, document types, roles) are printed through {@code reports.properties}; a code without
 * text there is an error when printing. {@code null} means <em>not known</em> and prints as such, never as zero.</p>
 *
 * @param kind {@code MENSUAL}, {@code REGULARIZACION} or {@code SIN_MOVIMIENTO}
 * @param agreementCode code of the agreement as people write it
 * @param agreementName name of the agreement
 * @param period month rendered, {@code yyyy-MM}
 * @param state as SISREC writes it, such as {@code ENVIADA}
 * @param grantor block I
 * @param executor block II
 * @param transfer block III
 * @param detail block IV
 * @param lines one row for each line of a voucher, in voucher order
 * @param budget one row for each budget line of the agreement
 * @param signatures block V: who prepared, certified and sent
 * @param bank reconciliation of the exclusive account; {@code null} when the kind of report has none
 * @param sisrec what Contraloría's system answered; {@code null} while nothing is recorded
 * @param cutAt instant at which the rows were read
 * @param issuedAt instant of issue: the creation date of the files
 * @param illustrative prints the mark of invented data on every page and sheet
 */
public record RendicionReport(String kind, String agreementCode, String agreementName, String period, String state,
        Grantor grantor, Executor executor, Transfer transfer, Detail detail, List<VoucherLine> lines, List<BudgetRow> budget,
        List<Signature> signatures, Bank bank, Sisrec sisrec, Instant cutAt, Instant issuedAt, boolean illustrative)
        implements PrintedReport {

    /** Checks that nothing indispensable is missing and keeps copies of the lists. */
    public RendicionReport {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(agreementCode, "agreementCode");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(grantor, "grantor");
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(transfer, "transfer");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(cutAt, "cutAt");
        Objects.requireNonNull(issuedAt, "issuedAt");
        lines = List.copyOf(lines);
        budget = List.copyOf(budget);
        signatures = List.copyOf(signatures);
    }

    @Override
    public RendicionReport timeless() {
        return new RendicionReport(kind, agreementCode, agreementName, period, state, grantor, executor, transfer, detail, lines, budget,
                signatures, bank, sisrec, Instant.EPOCH, Instant.EPOCH, illustrative);
    }

    /** Sum of the listed payments and journals: the total rendered. Income and repayments, if listed, do not count. */
    public long totalOfLines() {
        return lines.stream().filter(VoucherLine::isRendered).mapToLong(VoucherLine::amount).reduce(0, Math::addExact);
    }

    /** Block I: the regional government that pays. */
    public record Grantor(String name, String taxId) { }

    /** Block II: the institution that executes and renders. */
    public record Executor(String legalName, String taxId, String address, String commune, String region, String phone,
            String legalRepresentative) { }

    /**
     * Block III: the money and the acts that moved it.
     *
     * @param approvingAct kind, number, date and service of the act, in words
     * @param fullyProcessedOn day from which expenses are admitted (Resolución 30, article 13)
     * @param modifications amendments in force, in words; empty when there are none
     * @param budgetImputation subtítulo/ítem/asignación, as {@code 24/03/001}
     */
    public record Transfer(long totalAmount, String bank, String account, List<IncomeVoucher> incomeVouchers, String objective,
            String projectCode, String approvingAct, LocalDate fullyProcessedOn, List<String> modifications, String budgetImputation,
            LocalDate start, LocalDate end) {

        /** Keeps copies of the lists. */
        public Transfer {
            incomeVouchers = List.copyOf(incomeVouchers);
            modifications = List.copyOf(modifications);
        }
    }

    /** A voucher of money received. */
    public record IncomeVoucher(String number, LocalDate date, long amount) { }

    /**
     * Block IV. The identities of the model hold or the object is refused: c = a + b, g = d + e + f, h = c - g - r.
     *
     * @param repaid r: money paid back to the grantor in the period, printed as its own line
     * @param noteKey key of the text printed instead of the chain (a regularisation has none); {@code null} otherwise
     */
    public record Detail(long a, long b, long c, long d, long e, long f, long g, long repaid, long h, String noteKey) {

        /** @throws IllegalArgumentException when the letters do not add up */
        public Detail {
            boolean adds = c == Math.addExact(a, b) && g == Math.addExact(Math.addExact(d, e), f)
                    && h == Math.subtractExact(Math.subtractExact(c, g), repaid);
            if (!adds) {
                throw new IllegalArgumentException("Detail letters do not add up: " + List.of(a, b, c, d, e, f, g, repaid, h));
            }
        }

        /** The chain with its sums computed. */
        public static Detail chain(long a, long b, long d, long e, long f, long repaid) {
            long c = Math.addExact(a, b);
            long g = Math.addExact(Math.addExact(d, e), f);
            return new Detail(a, b, c, d, e, f, g, repaid, c - g - repaid, null);
        }

        /** A report without a chain of balances: prints the text of the key instead. */
        public static Detail note(String noteKey) {
            return new Detail(0, 0, 0, 0, 0, 0, 0, 0, 0, Objects.requireNonNull(noteKey));
        }
    }

    /**
     * One line of a voucher.
     *
     * @param kind {@code EXPENSE}, {@code JOURNAL}, {@code INCOME} or {@code REPAYMENT}
     * @param payeeTaxId already masked by the caller where the reader must not see it
     * @param budgetItem {@code null} for income and repayments, like component and category
     * @param documentType code, as {@code INVOICE}; {@code null} for a journal
     * @param waterSystem name of the APR, or {@code null}
     * @param amount pesos, negative in a journal's giving line or a credit note
     * @param late included after its month of payment
     * @param lateReason why; printed when late
     * @param evidence short hashes of the documents
     * @param documents number of documents
     */
    public record VoucherLine(String folio, String kind, LocalDate date, String payeeName, String payeeTaxId, String documentType,
            String documentNumber, LocalDate documentDate, String description, String budgetItem, String component, String category,
            String waterSystem, long amount, boolean late, String lateReason, List<String> evidence, int documents) {

        /** Keeps a copy of the hashes. */
        public VoucherLine {
            evidence = List.copyOf(evidence);
        }

        /** Part of the total rendered (letter g): a journal moves a category and leaves the sum. */
        public boolean isRendered() {
            return kind.equals("EXPENSE") || kind.equals("JOURNAL");
        }
    }

    /** One budget line: approved in force, rendered in the period, rendered up to the period; available = approved - accumulated. */
    public record BudgetRow(String item, String component, String category, long approved, long inPeriod, long accumulated,
            long available) {

        /** @throws IllegalArgumentException when available is not approved less accumulated */
        public BudgetRow {
            if (available != Math.subtractExact(approved, accumulated)) {
                throw new IllegalArgumentException("Available is not approved less accumulated: " + item);
            }
        }
    }

    /**
     * One responsible person of block V.
     *
     * @param role {@code PREPARED}, {@code CERTIFIED} or {@code SENT}
     * @param name {@code null} while nobody has done it
     * @param taxId already masked
     * @param at {@code null} while pending
     */
    public record Signature(String role, String name, String taxId, String post, Instant at) { }

    /**
     * Bank reconciliation: balance to render = bank balance + items in transit, or an explanation.
     *
     * @param bankBalance pesos in the exclusive account; {@code null} when not informed
     * @param explanation {@code null} when the sum agrees
     */
    public record Bank(Long bankBalance, List<TransitItem> inTransit, String explanation) {

        /** Keeps a copy of the items. */
        public Bank {
            inTransit = List.copyOf(inTransit);
        }
    }

    /** An item in transit, with the sign with which it changes the bank balance. */
    public record TransitItem(String description, long amount) { }

    /** Report number and day of sending in Contraloría's system. */
    public record Sisrec(String number, LocalDate sentOn) { }
}
