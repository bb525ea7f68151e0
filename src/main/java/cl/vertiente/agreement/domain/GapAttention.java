package cl.vertiente.agreement.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Said by what answers a gap, within its transaction: whoever keeps the gaps refuses it, or takes the gap on. The component that
 * answers and the one that keeps gaps do not know one another.
 *
 * @param waterSystemId the committee that it is done for, which has to be that of the gap
 * @param answerId of the record that answers it
 * @param answer what that is, in words
 * @param on the day on which it happened; null for what is only meant
 */
public record GapAttention(UUID gapId, UUID waterSystemId, Stage stage, UUID answerId, String answer, LocalDate on) {

    /** How far it is: meant to be answered, being answered, answered. */
    public enum Stage { MEANT, BEGUN, DONE }
}
