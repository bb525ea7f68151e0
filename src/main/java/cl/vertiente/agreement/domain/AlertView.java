package cl.vertiente.agreement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An alert as it is shown.
 *
 * @param message the sentence with the way out
 * @param guaranteeId null when it is about no single guarantee
 * @param on the day it is about; null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertView(UUID agreementId, String agreementCode, AgreementAlert.Kind kind, boolean pressing, String message,
        UUID guaranteeId, LocalDate on) {
}
