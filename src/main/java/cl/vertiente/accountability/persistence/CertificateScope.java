package cl.vertiente.accountability.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.training.activity.domain.ActivityState;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** The certificates {@code c} of activities {@code a} that a caller sees, with the record {@code t} under which each was issued. */
final class CertificateScope {

    private CertificateScope() {
    }

    /** From whom and under which conditions, to be gone on with {@code and}. */
    static String of(Caller caller) {
        return " from Certificate c, TrainingActivity a, Agreement h, Trainee t where a.id = c.activityId and h.id = a.agreementId"
                + " and t.id = c.traineeId" + (caller.regions().isEmpty() ? "" : " and h.regionCut in :regions")
                + (caller.isGore() ? " and a.state in :done" : "");
    }

    static Map<String, Object> parameters(Caller caller) {
        var parameters = new HashMap<String, Object>();
        if (!caller.regions().isEmpty()) {
            parameters.put("regions", caller.regions());
        }
        if (caller.isGore()) {
            parameters.put("done", EnumSet.of(ActivityState.HELD, ActivityState.VALIDATED));
        }
        return parameters;
    }
}
