package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.StateForbids;
import java.util.EnumSet;
import java.util.Set;

/** What happens to an alert; the machine alone knows where each starts. */
public enum AlertVerb {
    /** A result opens it. */
    OPEN(null),
    /** A further result out of range, while it is not over. */
    SEEN_AGAIN(null),
    COMMUNICATE(AlertState.COMMUNICATED, AlertState.OPEN),
    ACT(AlertState.IN_ACTION, AlertState.COMMUNICATED),
    CLOSE(AlertState.CLOSED, AlertState.COMMUNICATED, AlertState.IN_ACTION),
    DISCARD(AlertState.DISCARDED, AlertState.OPEN, AlertState.COMMUNICATED, AlertState.IN_ACTION),
    /** The result was corrected or was none: the alert goes with it. */
    WITHDRAW(AlertState.DISCARDED, AlertState.OPEN, AlertState.COMMUNICATED, AlertState.IN_ACTION);

    private final AlertState to;
    private final Set<AlertState> starts;

    AlertVerb(AlertState to, AlertState... starts) {
        this.to = to;
        this.starts = starts.length == 0 ? EnumSet.noneOf(AlertState.class) : EnumSet.of(starts[0], starts);
    }

    /** @throws StateForbids when it does not start there */
    public void check(AlertState state) {
        if (!startsAt(state)) {
            throw new StateForbids("diagnosis.water.alert.forbidden." + name(), "");
        }
    }

    AlertState from(AlertState state) {
        check(state);
        return to;
    }

    public boolean startsAt(AlertState state) {
        return starts.contains(state);
    }
}
