package cl.vertiente.agreement.domain;

import java.time.LocalDate;

/**
 * What stands on the paper of a guarantee.
 *
 * @param expiresOn last day on which it holds
 * @param evidenceSha256 the document, by its hash
 */
public record GuaranteePaper(String issuer, String number, LocalDate startsOn, LocalDate expiresOn, String evidenceSha256) {
}
