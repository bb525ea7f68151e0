package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What computing all indexes again found. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.AUDITOR}, readOnly = true)
public class ReadIndexRuns {

    @Inject
    private ServiceIndexes indexes;

    public IndexRunView one(UUID id) {
        return indexes.run(id).map(IndexRunView::of).orElseThrow(() -> new NotFound("diagnosis.index.run.not-found", ""));
    }
}
