package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.boundary.AgreementWords;
import cl.vertiente.agreement.boundary.ReadAgreements;
import cl.vertiente.ledger.boundary.ReadVouchers;
import cl.vertiente.ledger.domain.VoucherFilter;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes the filtered vouchers of an agreement as a spreadsheet, a few hundred in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ExportVouchers {

    private static final int AT_A_TIME = 500;

    @Inject
    private ReadVouchers readVouchers;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private XlsxLists lists;

    @Inject
    private AccountabilityWords words;

    @Inject
    private AgreementWords agreementWords;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    public void write(UUID agreementId, VoucherFilter filter, OutputStream out) {
        var said = said(readAgreements.one(agreementId).code(), filter);
        lists.write(out, "accountability.vouchers.title", columns(), new XlsxLists.Origin(caller.required().name(), said),
                each -> rows(agreementId, filter, each));
    }

    private void rows(UUID agreementId, VoucherFilter filter, Consumer<VoucherView> each) {
        VoucherFilter.After after = null;
        ReadVouchers.Found found;
        do {
            found = readVouchers.many(agreementId, filter, after, AT_A_TIME);
            found.vouchers().forEach(each);
            if (found.more()) {
                var last = found.vouchers().get(found.vouchers().size() - 1);
                after = new VoucherFilter.After(last.date(), last.id());
            }
        } while (found.more());
    }

    private Map<String, String> said(String agreement, VoucherFilter filter) {
        var said = new LinkedHashMap<String, String>();
        said.put(messages.get("accountability.agreement"), agreement);
        put(said, "accountability.vouchers.period", filter.period(), Show::period);
        put(said, "accountability.lines.kind", filter.kind(), words::voucher);
        put(said, "agreement.component", filter.component(), agreementWords::component);
        put(said, "agreement.item", filter.budgetLine(), Object::toString);
        put(said, "accountability.vouchers.state", filter.state(), words::transaction);
        put(said, "accountability.vouchers.findings", filter.finding(), words::finding);
        put(said, "accountability.lines.only", filter.inForce() ? "accountability.vouchers.in-force" : null, messages::get);
        return said;
    }

    private <V> void put(Map<String, String> said, String key, V value, Function<V, String> word) {
        if (value != null) {
            said.put(messages.get(key), word.apply(value));
        }
    }

    private List<XlsxColumn<VoucherView>> columns() {
        return List.of(XlsxColumn.text("accountability.lines.folio", 14, VoucherView::folio),
                XlsxColumn.text("accountability.lines.kind", 10, v -> words.voucher(v.kind())),
                XlsxColumn.date("accountability.lines.date", VoucherView::date),
                XlsxColumn.text("accountability.lines.payee", 32, v -> known(v.payee(), VoucherView.PayeeView::name)),
                XlsxColumn.text("accountability.lines.tax-id", 14, v -> known(v.payee(), VoucherView.PayeeView::taxId)),
                XlsxColumn.text("accountability.lines.document-type", 22, v -> words.document(known(v.document(),
                        VoucherView.DocumentView::type))),
                XlsxColumn.text("accountability.lines.document-number", 14, v -> known(v.document(), VoucherView.DocumentView::number)),
                XlsxColumn.date("accountability.lines.document-date", v -> known(v.document(), VoucherView.DocumentView::date)),
                XlsxColumn.text("accountability.lines.description", 44, VoucherView::description),
                XlsxColumn.text("accountability.vouchers.items", 44,
                        v -> String.join("; ", v.lines().stream().map(VoucherView.LineView::item).distinct().toList())),
                XlsxColumn.pesos("accountability.lines.amount", VoucherView::amount),
                XlsxColumn.pesos("accountability.vouchers.withholding", VoucherView::withholding),
                XlsxColumn.text("accountability.vouchers.state", 14, v -> words.transaction(v.state())),
                XlsxColumn.text("accountability.lines.rendicion", 12, VoucherView::rendicion),
                XlsxColumn.text("accountability.vouchers.findings", 30,
                        v -> String.join("; ", v.findings().stream().sorted().map(words::finding).toList())),
                XlsxColumn.integer("accountability.lines.documents", 11, v -> v.evidence().size()),
                XlsxColumn.instant("accountability.vouchers.recorded-at", VoucherView::recordedAt),
                XlsxColumn.text("accountability.vouchers.recorded-by", 24, VoucherView::recordedBy));
    }

    private static <V, A> A known(V of, Function<V, A> what) {
        return Optional.ofNullable(of).map(what).orElse(null);
    }
}
