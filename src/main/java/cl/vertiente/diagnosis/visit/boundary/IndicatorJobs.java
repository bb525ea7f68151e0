package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.job.Jobs;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes the indicators of all records again, beside the request that asks for it. */
@ApplicationScoped
public class IndicatorJobs {

    static final String READ = "leidas";
    static final String CHANGED = "cambiaron";

    private static final String RESULT = "/diagnosticos/cuestionario?seccion=indicadores&";
    private static final int AT_A_TIME = 200;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private RecomputeIndicators recomputeIndicators;

    @Inject
    private Messages messages;

    /** @return under which the work is followed; its result names how many were read, and how many came out otherwise */
    public UUID start() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        return jobs.start(messages.get("diagnosis.recompute.job"), progress -> {
            var total = (int) recomputeIndicators.count();
            int done = 0;
            int changed = 0;
            for (var step = recomputeIndicators.next(FIRST, AT_A_TIME); step.last() != null;
                    step = recomputeIndicators.next(step.last(), AT_A_TIME)) {
                done += step.done();
                changed += step.changed().size();
                progress.at(done, total);
            }
            return RESULT + READ + "=" + done + "&" + CHANGED + "=" + changed;
        });
    }
}
