package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.IndexInput;
import cl.vertiente.diagnosis.score.domain.IndexTables;
import cl.vertiente.diagnosis.score.domain.ScoredVersion;
import cl.vertiente.diagnosis.score.domain.ScoredVisit;
import cl.vertiente.diagnosis.score.domain.ServiceIndex;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.diagnosis.score.domain.WaterFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * What the visit asks of the index and of the gaps. It runs in the use case of the visit: its permission, its transaction, its line in
 * the audit trail.
 */
@ApplicationScoped
public class ServiceScoring {

    @Inject
    private IndexTables tables;

    @Inject
    private ServiceIndexes indexes;

    @Inject
    private WaterFindings water;

    @Inject
    private IndexKeeping keeping;

    @Inject
    private GapProposing proposing;

    @Inject
    private ScoringAgain again;

    @Inject
    private IndexViews views;

    /** What the index of a visit would be now; nothing is kept. */
    public ServiceIndexView preview(ScoredVisit visit) {
        var table = tables.current();
        return views.preview(visit, ServiceIndex.of(table.version(), table.table(), input(visit)));
    }

    /** Makes a version of a diagnosis known, so that gaps can be noted of it; a draft needs no more. */
    public void enter(ScoredVisit visit) {
        entered(visit);
    }

    /**
     * Computes and keeps the index of a version, and proposes the gaps that the rules of the table find in it. The same again keeps
     * nothing more.
     */
    public ServiceIndexView score(ScoredVisit visit) {
        var version = entered(visit);
        var table = tables.current();
        var input = input(visit);
        var index = ServiceIndex.of(table.version(), table.table(), input);
        keeping.keep(version, index, input);
        proposing.propose(version, table, input, index);
        return views.view(version);
    }

    /** The index that counts for a version; empty when none was computed. */
    public Optional<ServiceIndexView> of(UUID diagnosisId, int diagnosisVersion) {
        return indexes.version(diagnosisId, diagnosisVersion).filter(version -> version.indexId() != null).map(views::view);
    }

    /** The version was approved: the regional government reads its index and its confirmed gaps from now on. */
    public void publish(UUID diagnosisId, int diagnosisVersion) {
        indexes.version(diagnosisId, diagnosisVersion).ifPresent(ScoredVersion::publish);
        proposing.publish(diagnosisId, true);
    }

    /** The approval was taken back. What another approved version shows stays. */
    public void unpublish(UUID diagnosisId, int diagnosisVersion) {
        indexes.version(diagnosisId, diagnosisVersion).ifPresent(ScoredVersion::unpublish);
        proposing.publish(diagnosisId, indexes.versions(diagnosisId).stream().anyMatch(ScoredVersion::isPublished));
    }

    /**
     * The diagnosis was voided: no list counts its index, and what was only proposed is withdrawn. The visit before it may be the last
     * one again, and proposes what it found.
     */
    public void leaveOut(UUID diagnosisId, String reason) {
        var versions = indexes.versions(diagnosisId);
        versions.forEach(ScoredVersion::leaveOut);
        proposing.leaveOut(diagnosisId, reason);
        versions.stream().map(ScoredVersion::waterSystemId).distinct().forEach(again::system);
    }

    private ScoredVersion entered(ScoredVisit visit) {
        var known = indexes.version(visit.diagnosisId(), visit.diagnosisVersion());
        if (known.isPresent()) {
            known.get().restate(visit);
            return known.get();
        }
        var version = new ScoredVersion(visit);
        indexes.add(version);
        return version;
    }

    private IndexInput input(ScoredVisit visit) {
        return IndexInput.of(visit.indicators(), visit.questions(), water.of(visit.waterSystemId(), visit.visitedOn()));
    }
}
