package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.VoucherFilter;
import cl.vertiente.ledger.domain.VoucherRef;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.ledger.persistence.VoucherReading;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The vouchers of an agreement, one or many. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadVouchers {

    @Inject
    private LedgerReaders readers;

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherViews views;

    @Inject
    private VoucherReading reading;

    /** A page of vouchers, and how many of each state there are in the whole. */
    public record Found(List<VoucherView> vouchers, boolean more, Map<String, Long> counts) {
    }

    public VoucherView one(UUID agreementId, UUID voucherId) {
        var agreement = readers.agreement(agreementId);
        vouchers.find(voucherId).filter(v -> v.agreementId().equals(agreementId))
                .orElseThrow(() -> new NotFound("ledger.voucher.not-found", ""));
        var view = views.one(agreement, voucherId, readers.caller());
        if (!readers.maySee(view)) {
            throw new NotFound("ledger.voucher.not-found", "");
        }
        return view;
    }

    /** @param after null for the first page */
    public Found many(UUID agreementId, VoucherFilter filter, VoucherFilter.After after, int limit) {
        var agreement = readers.agreement(agreementId);
        var findings = views.findings(agreement);
        var refs = reading.refs(agreementId, filter).stream().filter(ref -> isWanted(ref, filter, findings))
                .filter(visible(agreementId)).toList();
        var counts = refs.stream().collect(Collectors.groupingBy(VoucherRef::state, TreeMap::new, Collectors.counting()));
        var page = refs.stream().filter(ref -> filter.state() == null || filter.state().equals(ref.state()))
                .filter(ref -> after == null || ref.isAfter(after)).limit(limit + 1L).map(VoucherRef::id).toList();
        var shown = page.subList(0, Math.min(limit, page.size()));
        return new Found(views.many(agreement, shown, findings, readers.caller()), page.size() > limit, counts);
    }

    private static boolean isWanted(VoucherRef ref, VoucherFilter filter, Map<UUID, Set<Finding>> findings) {
        return filter.finding() == null || findings.getOrDefault(ref.id(), Set.of()).contains(filter.finding());
    }

    private java.util.function.Predicate<VoucherRef> visible(UUID agreementId) {
        if (!readers.caller().isGore()) {
            return ref -> true;
        }
        var sent = readers.sentVouchers(agreementId);
        return ref -> sent.contains(ref.id());
    }
}
