package cl.vertiente.overview;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.water.boundary.ReadWaterAlerts;
import cl.vertiente.diagnosis.water.domain.AlertFilter;
import cl.vertiente.diagnosis.water.domain.AlertState;
import cl.vertiente.diagnosis.water.domain.PressingAlert;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The alerts of water that are not over, for whoever can do something about them: the gravest few. */
@Named("waterWork")
@RequestScoped
public class WaterWork {

    private static final int MOST = 5;
    private static final Set<Role> CONCERNED = EnumSet.of(Role.COORDINATOR, Role.FIELD_ENGINEER, Role.GORE_TECHNICAL);

    @Inject
    private ReadWaterAlerts readAlerts;

    @Inject
    private CurrentCaller caller;

    private List<PressingAlert> alerts;

    public List<PressingAlert> getAlerts() {
        if (alerts == null) {
            alerts = caller.required().isAny(CONCERNED) ? readAlerts.pressing(MOST) : List.of();
        }
        return alerts;
    }

    /** How many are not over. */
    public long getOpen() {
        var counts = readAlerts.countsByState(new AlertFilter(null, null, null, null, null, null));
        return Arrays.stream(AlertState.values()).filter(state -> !state.isOver()).mapToLong(state -> counts.getOrDefault(state.name(), 0L))
                .sum();
    }
}
