package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.IndexTables;
import cl.vertiente.diagnosis.score.domain.ScoredVersion;
import cl.vertiente.diagnosis.score.domain.ServiceIndex;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.diagnosis.score.domain.WaterFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Scores the visits to a system again by what is known of its water now, each by the table by which it was scored, so that nothing but
 * the water is another. The old index stays beside the new one; the same again keeps nothing.
 */
@ApplicationScoped
public class ScoringAgain {

    @Inject
    private ServiceIndexes indexes;

    @Inject
    private IndexTables tables;

    @Inject
    private WaterFindings water;

    @Inject
    private IndexKeeping keeping;

    @Inject
    private GapProposing proposing;

    void system(UUID waterSystemId) {
        indexes.scored(waterSystemId).forEach(this::again);
    }

    private void again(ScoredVersion version) {
        var stored = indexes.find(version.indexId()).orElseThrow();
        var table = tables.version(stored.tableVersion()).orElseThrow();
        var input = stored.input().with(water.of(version.waterSystemId(), version.visitedOn()));
        var index = ServiceIndex.of(table.version(), table.table(), input);
        keeping.keep(version, index, input);
        proposing.propose(version, table, input, index);
    }
}
