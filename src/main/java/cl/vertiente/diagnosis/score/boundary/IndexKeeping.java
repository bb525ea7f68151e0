package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.score.domain.IndexInput;
import cl.vertiente.diagnosis.score.domain.ScoredVersion;
import cl.vertiente.diagnosis.score.domain.ServiceIndex;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.diagnosis.score.domain.StoredIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps a computed index beside those before it, and lets it count from then on. What comes out the same leaves nothing. */
@ApplicationScoped
public class IndexKeeping {

    @Inject
    private ServiceIndexes indexes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @return whether it says something else than the one that counted before */
    boolean keep(ScoredVersion version, ServiceIndex index, IndexInput input) {
        if (indexes.find(version.indexId()).filter(stored -> stored.says(index, input)).isPresent()) {
            return false;
        }
        var stored = new StoredIndex(version, index, input, caller.required().id(), clock.instant());
        indexes.add(stored);
        version.count(stored);
        return true;
    }
}
