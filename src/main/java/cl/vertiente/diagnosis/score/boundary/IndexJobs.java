package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.job.Jobs;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The recomputation of all indexes beside the request that asks for it: followed, and cancelled half-way, where it leaves nothing. */
@ApplicationScoped
public class IndexJobs {

    static final String RESULT = "/diagnosticos/indice/recalculos/";

    @Inject
    private Jobs jobs;

    @Inject
    private RecomputeIndexes recomputeIndexes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    /** @return under which the work is followed */
    UUID recompute() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        return jobs.start(messages.get("diagnosis.index.run.job"), progress -> RESULT + recomputeIndexes.run(progress));
    }
}
