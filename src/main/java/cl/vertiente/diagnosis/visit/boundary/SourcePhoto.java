package cl.vertiente.diagnosis.visit.boundary;

import java.util.UUID;

/**
 * A photo of what a number of a form was taken from, that came with the number.
 *
 * @param pointer of the number in the answers, where a refusal is said
 * @param question of the number; within a group behind the group's, as {@code pumps.power}
 * @param entry of the group; null outside of groups
 */
record SourcePhoto(String pointer, String question, UUID entry, String sha256) {
}
