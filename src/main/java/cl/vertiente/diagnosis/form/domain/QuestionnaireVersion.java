package cl.vertiente.diagnosis.form.domain;

import java.time.LocalDate;

/**
 * A published version without its content.
 *
 * @param publisher who published it; null for the one that came with the product
 */
public record QuestionnaireVersion(int version, String sha256, LocalDate publishedOn, String publisher, String reason) {
}
