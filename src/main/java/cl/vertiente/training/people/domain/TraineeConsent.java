package cl.vertiente.training.people.domain;

import java.time.LocalDate;

/** What a person is told before their phone and photo are kept, in the version of its day. */
public record TraineeConsent(String version, LocalDate inForceFrom, String words) {
}
