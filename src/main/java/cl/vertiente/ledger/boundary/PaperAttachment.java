package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.ledger.domain.ExpenseRow;
import cl.vertiente.ledger.domain.LoadOutcome;
import cl.vertiente.ledger.domain.LoadReport;
import cl.vertiente.ledger.domain.NamedFile;
import cl.vertiente.ledger.domain.RowFault;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherEvidence;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Attaches the scanned documents that the rows of a workbook name to the vouchers of those rows, old ones and new ones. */
@ApplicationScoped
public class PaperAttachment {

    @Inject
    private Vouchers vouchers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is counted and named on the way. */
    private static final class Tally {

        private int attached;
        private final Set<String> missing = new LinkedHashSet<>();
    }

    LoadReport.Papers attach(List<LoadItem> items, LoadedPapers.Bundle papers, boolean trial) {
        var tally = new Tally();
        for (var item : items) {
            for (var row : item.draft.group().rows()) {
                row.files().forEach(file -> attach(item, row, file, papers, trial, tally));
            }
        }
        return new LoadReport.Papers(tally.attached, List.copyOf(tally.missing), papers.unused());
    }

    private void attach(LoadItem item, ExpenseRow row, NamedFile file, LoadedPapers.Bundle papers, boolean trial, Tally tally) {
        if (!papers.isThere()) {
            if (item.is(LoadOutcome.CREATED)) {
                tally.missing.add(file.name());
            }
            return;
        }
        if (item.voucherId() == null) {
            papers.ask(file.name());
            return;
        }
        var paper = papers.of(file.name());
        if (paper.sha256() == null) {
            item.remark(new RowFault(row.number(), null, paper.fault()));
            tally.missing.add(file.name());
        } else if (!vouchers.proves(item.voucherId(), paper.sha256())) {
            vouchers.add(new VoucherEvidence(item.voucherId(), paper.sha256(), file.role(), clock.instant(), caller.required().id()));
            tally.attached++;
            if (!trial && item.is(LoadOutcome.UNCHANGED)) {
                audit.changed(Voucher.class, item.voucherId(), null, new VoucherRequest.EvidenceRequest(paper.sha256(), file.role()));
            }
        }
    }
}
