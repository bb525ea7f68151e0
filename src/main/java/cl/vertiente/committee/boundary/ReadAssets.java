package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.AssetHistory;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetTotals;
import cl.vertiente.committee.domain.AssetView;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The installations of a system, as they are or as they were on a day, with what may be added up. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadAssets {

    @Inject
    private SystemInHand systems;

    @Inject
    private Assets assets;

    @Inject
    private AssetViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @param day null for today */
    public AssetView.All of(UUID systemId, LocalDate day) {
        systems.read(systemId);
        var on = day == null ? Chile.today(clock) : day;
        var kinds = assets.kinds();
        var all = assets.of(systemId);
        var histories = assets.histories(all.stream().map(Asset::id).toList());
        var shown = all.stream().flatMap(asset -> histories.get(asset.id()).on(on).stream()
                .map(seen -> views.view(asset, AssetViews.kind(kinds, asset.kind()), seen, on)))
                .sorted(Comparator.comparing((AssetView view) -> AssetViews.kind(kinds, view.kind()).position())
                        .thenComparing(AssetView::name).thenComparing(AssetView::id)).toList();
        return new AssetView.All(on, shown, AssetTotals.conditions(shown), AssetTotals.sums(kinds, shown));
    }

    public AssetView one(UUID systemId, UUID assetId) {
        return observations(systemId, assetId).get(0);
    }

    /** Everything that was seen of one, the latest day first. */
    public List<AssetView> observations(UUID systemId, UUID assetId) {
        systems.read(systemId);
        var asset = assets.find(assetId).filter(known -> known.isOf(systemId))
                .orElseThrow(() -> new NotFound("committee.asset.not-found", ""));
        var kind = AssetViews.kind(assets.kinds(), asset.kind());
        var today = Chile.today(clock);
        var history = assets.histories(List.of(assetId)).getOrDefault(assetId, new AssetHistory(List.of())).observations();
        var shown = new ArrayList<>(history.stream().map(seen -> views.view(asset, kind, seen, today)).toList());
        Collections.reverse(shown);
        return shown;
    }

    /** The catalogue, in the order of the chain. */
    public List<AssetKind> kinds() {
        return assets.kinds();
    }

    /** Whether the caller may record what was seen. */
    public boolean isKeeper(UUID systemId) {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.FIELD_ENGINEER)) && systems.isResponsible(systemId);
    }
}
