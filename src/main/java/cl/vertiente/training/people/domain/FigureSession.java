package cl.vertiente.training.people.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A closed session, as the figures count it.
 *
 * @param place where it was held
 * @param minutes that it took
 * @param present who came
 */
public record FigureSession(UUID id, Instant startsAt, Instant endsAt, UUID activityId, String activityCode, String title,
        String agreementCode, String place, long minutes, int present) {
}
