package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetReport;
import cl.vertiente.committee.domain.AssetState;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.committee.domain.ObservationSource;
import cl.vertiente.evidence.photo.PhotoAlbum;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementKinds;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a committee received goes into its register of installations, in the transaction of the reception, with the photos of after; what
 * is retired is out of use there, too. A kind that becomes no installation leaves no trace.
 */
@ApplicationScoped
public class AssetsOfImprovement {

    /** The kind of owner under which the register keeps photos of installations. */
    private static final String ASSET = "ASSET";

    @Inject
    private Assets assets;

    @Inject
    private ImprovementKinds kinds;

    @Inject
    private ImprovementWords words;

    @Inject
    private PhotoAlbum album;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void receive(Improvement improvement, LocalDate installedOn, LocalDate receivedOn) {
        kind(improvement).ifPresent(kind -> {
            var asset = new Asset(improvement.assetId(), improvement.waterSystemId(), kind);
            assets.add(asset);
            observe(asset, kind, improvement, new AssetReport(improvement.assetName(), AssetCondition.GOOD, receivedOn, installedOn,
                    new TreeMap<>(), null, note(improvement), null, null));
            album.hand(ImprovementPhotoOwner.KIND, improvement.id(),
                    subject -> InstallationMoment.AFTER.name().equals(subject.questionId()), asset.id(), ASSET);
        });
    }

    private String note(Improvement improvement) {
        return words.installed(improvement.code(), improvement.quantity(),
                kinds.find(improvement.kind()).orElseThrow().said().unitOf(improvement.quantity()),
                improvement.fulfilment().delivery().serialNumbers());
    }

    /** One that somebody retired in the register already stays as it is there. */
    void retire(Improvement improvement, LocalDate on, String reason) {
        assets.find(improvement.assetId()).ifPresent(asset -> {
            var last = assets.histories(List.of(asset.id())).get(asset.id()).on(Chile.today(clock)).orElseThrow().report();
            if (last.retiredOn() == null) {
                var day = on.isBefore(last.observedOn()) ? last.observedOn() : on;
                assets.claim(asset);
                observe(asset, kindOf(asset.kind()).orElseThrow(), improvement, new AssetReport(last.name(), last.condition(), day,
                        last.installedOn(), last.values(), last.position(), last.note(), day, reason));
            }
        });
    }

    private void observe(Asset asset, AssetKind kind, Improvement improvement, AssetReport report) {
        assets.add(asset.observe(Ids.next(), report, kind, new Asset.Said(ObservationSource.IMPROVEMENT, improvement.id(),
                caller.required().id(), clock.instant()), Chile.today(clock)));
        audit.changed(Asset.class, asset.id(), null, new AssetState(kind.code(), report));
    }

    private Optional<AssetKind> kind(Improvement improvement) {
        return kinds.find(improvement.kind()).map(kind -> kind.said().assetKind()).flatMap(this::kindOf);
    }

    private Optional<AssetKind> kindOf(String code) {
        return assets.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
