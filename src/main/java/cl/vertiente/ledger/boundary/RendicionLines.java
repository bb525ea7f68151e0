package cl.vertiente.ledger.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.Rendicion;
import cl.vertiente.ledger.domain.RendicionItem;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.ledger.domain.ReviewState;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of a rendering, one for each line of each voucher, in voucher order: what every figure adds up. */
@ApplicationScoped
public class RendicionLines {

    private static final Comparator<LineView> IN_ORDER = Comparator.comparing(LineView::date).thenComparing(LineView::folio)
            .thenComparing(LineView::sign);

    @Inject
    private RendicionDesk desk;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private VoucherViews views;

    /** A voucher's place in a rendering. */
    private record Place(UUID itemId, UUID voucherId, int sign, boolean late, String lateReason, boolean waits, boolean chosen,
            UUID originalItemId) {
    }

    /** All rows; candidates that wait are among them while the month is being prepared. */
    public List<LineView> of(Agreement agreement, RendicionKey key, Caller caller) {
        var rendicion = desk.find(agreement, key);
        var places = rendicion.filter(r -> r.isFrozen() || !r.isMonthly()).map(this::frozen)
                .orElseGet(() -> prepared(agreement, key));
        var ids = places.stream().map(Place::voucherId).distinct().toList();
        var byId = new java.util.HashMap<UUID, VoucherView>();
        views.many(agreement, ids, views.findings(agreement), caller).forEach(view -> byId.put(view.id(), view));
        var reviews = rendiciones.reviews(places.stream().map(Place::itemId).filter(java.util.Objects::nonNull).toList());
        return places.stream().flatMap(place -> rows(place, byId.get(place.voucherId()), reviews).stream()).sorted(IN_ORDER).toList();
    }

    private List<Place> frozen(Rendicion rendicion) {
        return rendiciones.items(rendicion.id()).stream().map(RendicionLines::place).toList();
    }

    private static Place place(RendicionItem item) {
        return new Place(item.id(), item.voucherId(), item.sign(), item.isLate(), item.lateReason(), false, false, item.originalItemId());
    }

    private List<Place> prepared(Agreement agreement, RendicionKey key) {
        return desk.draft(agreement, key.period()).stream().map(item -> new Place(null, item.voucher().id(), item.sign(), item.late(),
                item.lateReason(), item.waits(), item.chosen(), null)).toList();
    }

    private static List<LineView> rows(Place place, VoucherView voucher, Map<UUID, ReviewState> reviews) {
        var rows = new ArrayList<LineView>();
        if (voucher.lines().isEmpty()) {
            rows.add(row(place, voucher, null, voucher.amount(), reviews));
        }
        voucher.lines().forEach(line -> rows.add(row(place, voucher, line, line.amount(), reviews)));
        return rows;
    }

    private static LineView row(Place place, VoucherView voucher, VoucherView.LineView line, Pesos amount, Map<UUID, ReviewState> reviews) {
        var document = Optional.ofNullable(voucher.document());
        var payee = Optional.ofNullable(voucher.payee());
        var charge = Optional.ofNullable(line);
        return new LineView(place.itemId(), voucher.id(), voucher.folio(), voucher.kind(), place.sign(), voucher.date(),
                payee.map(VoucherView.PayeeView::name).orElse(null), payee.map(VoucherView.PayeeView::taxId).orElse(null),
                document.map(VoucherView.DocumentView::type).orElse(null), document.map(VoucherView.DocumentView::number).orElse(null),
                document.map(VoucherView.DocumentView::date).orElse(null),
                charge.map(VoucherView.LineView::description).orElse(voucher.description()),
                charge.map(VoucherView.LineView::budgetLineId).orElse(null), charge.map(VoucherView.LineView::item).orElse(null),
                charge.map(VoucherView.LineView::component).orElse(null), charge.map(VoucherView.LineView::category).orElse(null),
                charge.map(VoucherView.LineView::waterSystem).orElse(null), place.sign() > 0 ? amount : amount.negated(), place.late(),
                place.lateReason(), place.waits(), place.chosen(),
                place.itemId() == null ? null : reviews.getOrDefault(place.itemId(), ReviewState.PENDIENTE), place.originalItemId(),
                voucher.evidence(), voucher.findings());
    }
}
