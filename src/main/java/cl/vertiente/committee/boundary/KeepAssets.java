package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.AssetHistory;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetObservation;
import cl.vertiente.committee.domain.AssetReport;
import cl.vertiente.committee.domain.AssetState;
import cl.vertiente.committee.domain.AssetView;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.committee.domain.ObservationSource;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Records what was seen of an installation, by hand. The first time makes it, under an identifier of the client; the same again
 * changes nothing; anything else is a further observation beside those that were there.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class KeepAssets {

    @Inject
    private SystemInHand systems;

    @Inject
    private Assets assets;

    @Inject
    private AssetViews views;

    @Inject
    private Placing placing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was there */
    public record Kept(AssetView asset, boolean created) {
    }

    public Kept keep(UUID systemId, UUID assetId, AssetRequest request) {
        var system = systems.keep(systemId);
        var kind = assets.kinds().stream().filter(known -> known.code().equals(request.kind())).findFirst()
                .orElseThrow(() -> new Invalid("committee.asset.kind", "/kind"));
        var report = report(system, request);
        var known = assets.find(assetId);
        if (known.isEmpty()) {
            var asset = new Asset(assetId, systemId, kind);
            var seen = observe(asset, report, kind);
            assets.add(asset);
            assets.add(seen);
            audit.changed(Asset.class, assetId, null, new AssetState(kind.code(), report));
            return new Kept(view(asset, kind, List.of(seen)), true);
        }
        var asset = known.get();
        if (!asset.isOf(systemId) || !asset.kind().equals(kind.code())) {
            throw new StateForbids("committee.asset.id-taken", "");
        }
        return again(asset, kind, report);
    }

    private Kept again(Asset asset, AssetKind kind, AssetReport report) {
        var before = assets.histories(List.of(asset.id())).get(asset.id());
        var latest = before.on(Chile.today(clock)).orElseThrow();
        if (before.on(report.observedOn()).filter(seen -> seen.report().equals(report)).isPresent()) {
            audit.unchanged();
            return new Kept(view(asset, kind, before.observations()), false);
        }
        precondition.check(view(asset, kind, before.observations()));
        var seen = observe(asset, report, kind);
        assets.claim(asset);
        assets.add(seen);
        audit.changed(Asset.class, asset.id(), new AssetState(kind.code(), latest.report()), new AssetState(kind.code(), report));
        var all = new ArrayList<>(before.observations());
        all.add(seen);
        return new Kept(view(asset, kind, all), false);
    }

    private AssetReport report(WaterSystemView system, AssetRequest request) {
        var place = request.position() == null ? null : placing.position(system.system().communeCut(), request.position());
        return request.report(place == null ? null : place.view());
    }

    private AssetObservation observe(Asset asset, AssetReport report, AssetKind kind) {
        return asset.observe(Ids.next(), report, kind, new Asset.Said(ObservationSource.MANUAL, null, caller.required().id(),
                clock.instant()), Chile.today(clock));
    }

    private AssetView view(Asset asset, AssetKind kind, List<AssetObservation> observations) {
        var today = Chile.today(clock);
        return views.view(asset, kind, new AssetHistory(observations).on(today).orElseThrow(), today);
    }
}
