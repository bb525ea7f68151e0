package cl.vertiente.committee.domain;

import java.time.LocalDate;

/** What a person is told before their phone or e-mail is kept, in the version of its day. */
public record ConsentText(String version, LocalDate inForceFrom, String words) {
}
