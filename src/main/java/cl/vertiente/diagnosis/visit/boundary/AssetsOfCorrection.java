package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.AssetHistory;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetReport;
import cl.vertiente.committee.domain.AssetState;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.committee.domain.CorrectedAssets;
import cl.vertiente.committee.domain.ObservationSource;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRevision;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes out of the register what a corrected or voided visit does not have any more, and puts it back when the approval is undone. */
@ApplicationScoped
public class AssetsOfCorrection {

    @Inject
    private Assets assets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param seen identifiers of the installations that the approved version has */
    void takeOut(Diagnosis diagnosis, DiagnosisRevision revision, Set<UUID> seen) {
        var reason = messages.get("diagnosis.asset.corrected", String.valueOf(revision.number()), diagnosis.code());
        takeOut(diagnosis, seen, reason);
    }

    /** Nothing that only a voided visit saw is in use. */
    void takeOutOfVoid(Diagnosis diagnosis) {
        takeOut(diagnosis, Set.of(), messages.get("diagnosis.asset.voided", diagnosis.code()));
    }

    private void takeOut(Diagnosis diagnosis, Set<UUID> seen, String reason) {
        each(diagnosis, asset -> !seen.contains(asset.id()), history -> new CorrectedAssets(diagnosis.id()).leaving(history, reason));
    }

    void putBack(Diagnosis diagnosis) {
        each(diagnosis, asset -> true, new CorrectedAssets(diagnosis.id())::back);
    }

    private void each(Diagnosis diagnosis, Predicate<Asset> which, Function<AssetHistory, Optional<AssetReport>> told) {
        var shown = assets.of(diagnosis.subject().waterSystemId()).stream().filter(which).toList();
        var histories = assets.histories(shown.stream().map(Asset::id).toList());
        var kinds = assets.kinds().stream().collect(Collectors.toMap(AssetKind::code, Function.identity()));
        shown.stream().filter(asset -> histories.containsKey(asset.id())).forEach(asset -> {
            var history = histories.get(asset.id());
            told.apply(history).ifPresent(report -> {
                var id = Ids.derived(asset.id(), diagnosis.id() + "/" + history.observations().size());
                var row = asset.observe(id, report, kinds.get(asset.kind()), new Asset.Said(ObservationSource.DIAGNOSIS, diagnosis.id(),
                        caller.required().id(), clock.instant()), Chile.today(clock));
                assets.claim(asset);
                assets.add(row);
                audit.changed(Asset.class, asset.id(), new AssetState(asset.kind(), history.latest().orElseThrow().report()),
                        new AssetState(asset.kind(), report));
            });
        });
    }
}
