package cl.vertiente.agreement.domain;

import java.util.UUID;

/**
 * Said by what was handed over with a training, within its transaction: whoever keeps the trainings refuses one that is not there. The
 * component that mentions it and the one that keeps it do not know one another.
 *
 * @param code by which people call the activity
 * @param pointer of the code in what was sent
 */
public record TrainingMentioned(String code, UUID agreementId, String pointer) {
}
