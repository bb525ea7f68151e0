package cl.vertiente.accountability.domain;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Pesos;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where the figures of a rendering come from: what an auditor follows from a letter to its rows, from a row to its
 * documents, and from all of it to who did it, when, and what was issued.
 *
 * @param readAt when this was read
 * @param sentAt when the month was handed over, null while it is being prepared
 * @param vouchers the vouchers behind the rows, with who recorded them and what they correct
 */
public record Origin(RendicionView rendicion, AgreementView agreement, Instant readAt, Instant sentAt, List<Letter> letters,
        Map<UUID, VoucherView> vouchers, List<AgreementView.AmendmentView> amendments, List<Document> documents, List<Issue> issues) {

    /**
     * A figure of the rendering.
     *
     * @param rows what it adds up; empty when it follows from other letters
     * @param computed follows from other letters, or from the month before
     */
    public record Letter(String letter, Pesos amount, boolean computed, List<LineView> rows) {

        public Pesos sum() {
            return Pesos.sum(rows.stream().map(LineView::amount).toList());
        }

        /** The rows come to the figure. */
        public boolean isProven() {
            return computed || sum().equals(amount);
        }
    }

    /** A document that proves one of the vouchers. */
    public record Document(UUID voucherId, String folio, VoucherView.EvidenceView evidence) {
    }

    /**
     * A report that was issued of it, with its place in the chain.
     *
     * @param before the end of the chain to which it was added, null when the entry before it is missing
     * @param unbroken it really follows that end, and its rows are those of its hash
     */
    public record Issue(IssueView view, String xlsxSha256, String before, String chainSha256, boolean unbroken) {
    }

    public VoucherView voucher(UUID id) {
        return vouchers.get(id);
    }
}
