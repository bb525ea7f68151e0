package cl.vertiente.ledger.domain;

import java.util.List;

/**
 * What the load of a workbook, or a trial of it, says.
 *
 * @param vouchers how many were recorded, or would be
 * @param amount what they add up to
 * @param rows all of them in their order: each is in exactly one class, flagged ones are counted in theirs
 */
public record LoadReport(int vouchers, long amount, Papers papers, List<LoadVerdict> rows) {

    /**
     * The scanned documents.
     *
     * @param attached how many were attached to a voucher that did not have them, or would be
     * @param missing names of files that rows ask for and that did not come, or cannot be taken
     * @param unused names of files that came and that no row asks for
     */
    public record Papers(int attached, List<String> missing, List<String> unused) {
    }

    public int count(LoadOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public int flagged() {
        return (int) rows.stream().filter(LoadVerdict::asksForALook).count();
    }
}
