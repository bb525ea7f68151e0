package cl.vertiente.training.people.domain;

/**
 * A trainee with the names of where they come from.
 *
 * @param waterSystem null for none
 * @param attendances sessions that they were at
 */
public record KnownTrainee(Trainee trainee, String waterSystem, String communeName, String regionCut, long attendances) {
}
