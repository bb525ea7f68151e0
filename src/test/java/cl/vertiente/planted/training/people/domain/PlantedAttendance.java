package cl.vertiente.planted.training.people.domain;

/** An attendance that the activity must not know. */
public record PlantedAttendance(String trainee) {
}
