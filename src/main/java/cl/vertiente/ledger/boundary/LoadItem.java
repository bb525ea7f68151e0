package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.LoadOutcome;
import cl.vertiente.ledger.domain.LoadVerdict;
import cl.vertiente.ledger.domain.RowFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One voucher of a workbook and what became of it while the load runs. */
final class LoadItem {

    final ExpenseDraft draft;
    private final List<RowFault> remarks = new ArrayList<>();
    private LoadOutcome outcome;
    private UUID voucherId;
    private String folio;

    LoadItem(ExpenseDraft draft) {
        this.draft = draft;
    }

    void stands(LoadOutcome as, UUID id, String number) {
        outcome = as;
        voucherId = id;
        folio = number;
    }

    void reject(List<RowFault> faults) {
        outcome = LoadOutcome.REJECTED;
        voucherId = null;
        remarks.addAll(faults);
    }

    void remark(RowFault fault) {
        remarks.add(fault);
    }

    boolean is(LoadOutcome what) {
        return outcome == what;
    }

    UUID voucherId() {
        return voucherId;
    }

    List<RowFault> remarks() {
        return remarks;
    }

    /** Of each of its rows: what is said of the row, and of its first one what is said of the voucher. */
    Stream<LoadVerdict> verdicts(Set<Finding> findings, boolean trial, LoadSentences sentences) {
        return draft.numbers().stream().map(row -> {
            var said = new ArrayList<>(remarks.stream().filter(fault -> fault.row() == row).map(sentences::sentence).toList());
            if (said.isEmpty() && is(LoadOutcome.REJECTED)) {
                said.add(sentences.together(remarks.get(0).row()));
            }
            return new LoadVerdict(row, outcome, voucherId, trial && is(LoadOutcome.CREATED) ? null : folio, findings, said);
        });
    }
}
