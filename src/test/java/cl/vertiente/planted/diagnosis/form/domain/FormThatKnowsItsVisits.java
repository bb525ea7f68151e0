package cl.vertiente.planted.diagnosis.form.domain;

import cl.vertiente.planted.diagnosis.visit.domain.PlantedVisit;

/** The form below, which looks up at the visits that are made with it. */
public record FormThatKnowsItsVisits(PlantedVisit visit) {
}
