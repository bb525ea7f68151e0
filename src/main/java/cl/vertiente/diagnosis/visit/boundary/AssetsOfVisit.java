package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetState;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.committee.domain.ObservationSource;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisMoved;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRevision;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.diagnosis.visit.domain.PhotoQuestion;
import cl.vertiente.diagnosis.visit.domain.SeenAssets;
import cl.vertiente.evidence.photo.PhotoAlbum;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an approved visit saw of the installations goes into the register of the committee, in the transaction of the approval. A version
 * that is approved again adds nothing; a corrected one is a further observation of the same day, and takes out what the visit had put there
 * and does not have any more, until its approval is undone. A visit that is voided after it was approved takes out all that it alone had
 * put there.
 */
@ApplicationScoped
public class AssetsOfVisit {

    /** The kind of owner under which the register keeps photos of installations. */
    private static final String ASSET = "ASSET";

    @Inject
    private Assets assets;

    @Inject
    private AssetsOfCorrection correction;

    @Inject
    private RegisteredElsewhere elsewhere;

    @Inject
    private PhotoAlbum album;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void onMove(@Observes DiagnosisMoved moved) {
        if (moved.verb() == DiagnosisVerb.APPROVE) {
            keep(moved.diagnosis(), moved.revision());
        } else if (moved.verb() == DiagnosisVerb.REOPEN) {
            correction.putBack(moved.diagnosis());
        } else if (moved.verb() == DiagnosisVerb.VOID && moved.diagnosis().approvedRevision() != null) {
            correction.takeOutOfVoid(moved.diagnosis());
        }
    }

    private void keep(Diagnosis diagnosis, DiagnosisRevision revision) {
        var questionnaire = questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow();
        var kinds = assets.kinds().stream().collect(Collectors.toMap(AssetKind::code, Function.identity()));
        var day = Chile.dateOf(diagnosis.visitAt());
        var all = new SeenAssets(questionnaire, revision.answers(), day).all();
        all.forEach(seen -> {
            keep(diagnosis, revision, seen, kinds);
            album.hand(VisitPhotoOwner.KIND, diagnosis.id(), subject -> seen.assetId().equals(subject.assetId())
                    && !PhotoQuestion.isSource(questionnaire, subject.questionId()), seen.assetId(), ASSET);
        });
        correction.takeOut(diagnosis, revision, all.stream().map(SeenAssets.Seen::assetId).collect(Collectors.toSet()));
    }

    private void keep(Diagnosis diagnosis, DiagnosisRevision revision, SeenAssets.Seen seen, Map<String, AssetKind> kinds) {
        var system = diagnosis.subject().waterSystemId();
        var known = assets.find(seen.assetId());
        if (elsewhere.isElsewhere(seen, system)) {
            throw new StateForbids(RegisteredElsewhere.KEY, "", seen.report().name());
        }
        var observation = Ids.derived(seen.assetId(), revision.id().toString());
        if (known.filter(asset -> isKept(asset, observation)).isPresent()) {
            return;
        }
        var asset = known.orElseGet(() -> new Asset(seen.assetId(), system, kinds.get(seen.kind())));
        var observed = asset.observe(observation, seen.report(), kinds.get(seen.kind()), new Asset.Said(ObservationSource.DIAGNOSIS,
                diagnosis.id(), caller.required().id(), clock.instant()), Chile.today(clock));
        if (known.isEmpty()) {
            assets.add(asset);
        } else {
            assets.claim(asset);
        }
        assets.add(observed);
        audit.changed(Asset.class, asset.id(), null, new AssetState(seen.kind(), seen.report()));
    }

    private boolean isKept(Asset asset, UUID observation) {
        return assets.histories(List.of(asset.id())).get(asset.id()).observations().stream().anyMatch(row -> row.id().equals(observation));
    }
}
