package cl.vertiente.planted.training.activity.domain;

import cl.vertiente.planted.training.people.domain.PlantedAttendance;

/** The activity below, which looks up at who came to it. */
public record ActivityThatKnowsWhoCame(PlantedAttendance attendance) {
}
