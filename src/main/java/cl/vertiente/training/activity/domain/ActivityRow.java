package cl.vertiente.training.activity.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An activity as lists and spreadsheets show it.
 *
 * @param sessionCount of those that take place
 * @param closedCount of those whose list is closed
 * @param firstSessionAt null while none is planned
 * @param invitedCount how many committees it is for
 */
public record ActivityRow(UUID id, String code, UUID agreementId, String agreementCode, String regionCut, String region,
        ActivityKind kind, String topic, String topicName, String title, BigDecimal hours, ActivityMode mode, ActivityState state,
        long sessionCount, long closedCount, Instant firstSessionAt, long invitedCount, Instant recordedOn) {
}
