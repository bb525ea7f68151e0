package cl.vertiente.agreement.domain;

import java.time.LocalDate;

/**
 * How a guarantee ended.
 *
 * @param act the act by which it was given back or executed; null of an annulment
 * @param reason why it was annulled; null otherwise
 * @param evidenceSha256 the document of the act, by its hash
 */
public record GuaranteeAct(LocalDate on, String act, String reason, String evidenceSha256) {
}
