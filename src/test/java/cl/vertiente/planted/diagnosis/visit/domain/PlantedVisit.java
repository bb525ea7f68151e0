package cl.vertiente.planted.diagnosis.visit.domain;

/** A visit that the form must not know. */
public record PlantedVisit(String place) {
}
