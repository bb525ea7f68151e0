package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.IndexTables;
import cl.vertiente.diagnosis.score.domain.ScoredVersion;
import cl.vertiente.diagnosis.score.domain.ScoredVisit;
import cl.vertiente.diagnosis.score.domain.ServiceIndex;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.diagnosis.score.domain.StoredIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows indexes with the names that their table gives. */
@ApplicationScoped
public class IndexViews {

    @Inject
    private IndexTables tables;

    @Inject
    private ServiceIndexes indexes;

    ServiceIndexView view(ScoredVersion version) {
        return view(version, indexes.find(version.indexId()).orElseThrow());
    }

    ServiceIndexView view(ScoredVersion version, StoredIndex stored) {
        var index = stored.index();
        return new ServiceIndexView(stored.id(), version.diagnosisId(), version.diagnosisVersion(), version.waterSystemId(),
                version.agreementId(), version.visitedOn(), index.tableVersion(), version.isPublished(), stored.recordedAt(),
                ServiceIndexView.Figure.of(index.overall()),
                ServiceIndexView.parts(index, tables.version(index.tableVersion()).orElseThrow().table()));
    }

    /** One that is not stored. */
    ServiceIndexView preview(ScoredVisit visit, ServiceIndex index) {
        return new ServiceIndexView(null, visit.diagnosisId(), visit.diagnosisVersion(), visit.waterSystemId(), visit.agreementId(),
                visit.visitedOn(), index.tableVersion(), false, null, ServiceIndexView.Figure.of(index.overall()),
                ServiceIndexView.parts(index, tables.version(index.tableVersion()).orElseThrow().table()));
    }
}
