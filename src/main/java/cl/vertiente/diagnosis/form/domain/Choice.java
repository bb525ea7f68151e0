package cl.vertiente.diagnosis.form.domain;

/**
 * One of the answers that a question offers.
 *
 * @param label key of its word
 */
public record Choice(String code, String label) {
}
