package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.ledger.domain.ExpenseGroup;
import cl.vertiente.ledger.domain.ExpenseRow;
import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.LoadChoice;
import cl.vertiente.ledger.domain.LoadOutcome;
import cl.vertiente.ledger.domain.LoadReport;
import cl.vertiente.ledger.domain.LoadVerdict;
import cl.vertiente.ledger.domain.RowFault;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.VoucherLoads;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Enters the vouchers of a workbook into a ledger, one after the other, in the transaction and under the lock of whoever asks. A
 * voucher is known again by what its rows say, so that the same rows twice leave one voucher.
 */
@ApplicationScoped
public class VoucherLoading {

    private static final int AT_A_TIME = 50;
    private static final int MOST_FAULTS = 100;

    @Inject
    private VoucherDesk desk;

    @Inject
    private ExpenseDictionary dictionary;

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherLoads loads;

    @Inject
    private VoucherViews views;

    @Inject
    private PaperAttachment attachment;

    @Inject
    private LoadSentences sentences;

    @Inject
    private Validator validator;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Does it.
     *
     * @param papers the scanned documents that came with it
     * @param choice null tries it: the caller rolls everything back
     * @throws Invalid when all rows are to be recorded and one cannot be
     */
    public LoadReport run(Agreement agreement, ExpenseSheet sheet, LoadedPapers.Bundle papers, LoadChoice choice, Progress progress) {
        var words = dictionary.of(agreement.id());
        var requests = new ExpenseRequests(words, dictionary.rates());
        var rows = sheet.rows().stream().map(row -> ExpenseRow.read(row, sheet.heading(), words.roles())).toList();
        var items = ExpenseGroup.of(rows).stream().map(group -> new LoadItem(requests.draft(group))).toList();
        enter(agreement, items, choice, progress);
        if (choice == LoadChoice.ALL) {
            refuseRejected(items);
        }
        loads.release();
        var said = attachment.attach(items, papers, choice == null);
        loads.release();
        var findings = views.findings(agreement);
        var created = items.stream().filter(item -> item.is(LoadOutcome.CREATED)).map(LoadItem::voucherId).toList();
        var shown = views.many(agreement, created, findings, caller.required());
        if (choice != null) {
            shown.forEach(view -> audit.changed(Voucher.class, view.id(), null, view));
        }
        progress.at(items.size(), items.size());
        return new LoadReport(created.size(), Pesos.sum(shown.stream().map(VoucherView::amount).toList()).amount(), said,
                verdicts(items, findings, choice == null));
    }

    private void enter(Agreement agreement, List<LoadItem> items, LoadChoice choice, Progress progress) {
        var terms = desk.terms(agreement);
        var alike = new HashMap<String, Integer>();
        int done = 0;
        for (var item : items) {
            progress.at(done, items.size());
            if (item.draft.request() == null) {
                item.reject(item.draft.faults());
            } else {
                var content = item.draft.content();
                enter(terms, item, Ids.derived(agreement.id(), content + alike.merge(content, 1, Integer::sum)), choice);
            }
            if (++done % AT_A_TIME == 0) {
                loads.release();
            }
        }
    }

    private void enter(VoucherDesk.Terms terms, LoadItem item, UUID id, LoadChoice choice) {
        var known = vouchers.find(id).orElse(null);
        if (known != null) {
            item.stands(LoadOutcome.UNCHANGED, id, known.folio());
            if (known.isAnnulled() || vouchers.isCorrected(id)) {
                item.remark(new RowFault(item.draft.group().first().number(), null,
                        new Fault("", known.isAnnulled() ? "ledger.load.annulled" : "ledger.load.corrected", known.folio())));
            }
        } else if (choice == LoadChoice.DOCUMENTS) {
            item.reject(List.of(new RowFault(item.draft.group().first().number(), null, new Fault("", "ledger.load.not-loaded"))));
        } else {
            enter(terms, item, id);
        }
    }

    private void enter(VoucherDesk.Terms terms, LoadItem item, UUID id) {
        var request = item.draft.request();
        var faults = new ArrayList<Fault>();
        validator.validate(request).forEach(violation -> faults.add(new Fault("/" + violation.getPropertyPath().toString()
                .replace("[", "/").replace("]", "").replace('.', '/'), "ledger.load.shape", violation.getMessage())));
        if (faults.isEmpty()) {
            try {
                item.stands(LoadOutcome.CREATED, id, desk.enter(terms, id, request).folio());
                return;
            } catch (BusinessException refusal) {
                faults.addAll(refusal.faults());
            }
        }
        item.reject(faults.stream().map(item.draft::place).toList());
    }

    /** All or nothing was asked for: what is wrong is said row by row, and nothing of it is left. */
    private void refuseRejected(List<LoadItem> items) {
        var faults = items.stream().filter(item -> item.is(LoadOutcome.REJECTED)).flatMap(item -> item.remarks().stream())
                .sorted(Comparator.comparingInt(RowFault::row)).limit(MOST_FAULTS)
                .map(fault -> new Fault("/rows/" + fault.row(), "ledger.load.row", String.valueOf(fault.row()), sentences.sentence(fault)))
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private List<LoadVerdict> verdicts(List<LoadItem> items, Map<UUID, Set<Finding>> findings, boolean trial) {
        return items.stream().flatMap(item -> item.verdicts(findings.getOrDefault(item.voucherId(), Set.of()), trial, sentences))
                .sorted(Comparator.comparingInt(LoadVerdict::row)).toList();
    }
}
