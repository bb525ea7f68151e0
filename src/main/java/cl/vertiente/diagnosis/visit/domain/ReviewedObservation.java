package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.shared.StateForbids;
import java.util.List;

/**
 * An observation with all that came after it.
 *
 * @param replies by their recording
 */
public record ReviewedObservation(Observation observation, List<ObservationReply> replies) {

    public ObservationState state() {
        return replies.isEmpty() ? ObservationState.OPEN : replies.get(replies.size() - 1).to();
    }

    /** As long as it is not settled nobody approves the record. */
    public boolean isPending() {
        return state() != ObservationState.SETTLED;
    }

    /** @throws StateForbids when it was settled already, or is asked again while it still waits */
    public void requireMove(ObservationState to) {
        if (state() == to && to != ObservationState.ANSWERED || state() == ObservationState.SETTLED && to == ObservationState.ANSWERED) {
            throw new StateForbids("diagnosis.observation.forbidden." + to, "");
        }
    }
}
