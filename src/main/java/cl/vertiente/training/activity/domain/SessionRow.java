package cl.vertiente.training.activity.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A session as the agenda shows it.
 *
 * @param firstStartsAt when it was planned first
 * @param trainers names of those who teach it
 */
public record SessionRow(UUID id, UUID activityId, String activityCode, String title, UUID agreementId, String agreementCode,
        String regionCut, Instant startsAt, Instant endsAt, Instant firstStartsAt, String place, String communeCut, String commune,
        SessionState state, List<String> trainers) {

    public boolean isMoved() {
        return !firstStartsAt.equals(startsAt);
    }
}
