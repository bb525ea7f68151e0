package cl.vertiente.diagnosis.score.domain;

import java.util.UUID;

/**
 * What attends a gap.
 *
 * @param id of the improvement, design or training; null for what the programme has no record of
 * @param text what it is, in words
 */
public record GapAnswer(UUID id, String text) {
}
