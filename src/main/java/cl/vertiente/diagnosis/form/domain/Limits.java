package cl.vertiente.diagnosis.form.domain;

import java.math.BigDecimal;

/**
 * How far a value may go; null where nothing is said.
 *
 * @param decimals the most decimals of a number
 * @param length of a text
 * @param entries the most entries of a group, choices of a question or files
 * @param future whether a date may lie after the day of the answer
 */
public record Limits(BigDecimal lowest, BigDecimal highest, int decimals, int length, int entries, boolean future) {
}
