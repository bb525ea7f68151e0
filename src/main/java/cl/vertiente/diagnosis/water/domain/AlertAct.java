package cl.vertiente.diagnosis.water.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody did about an alert.
 *
 * @param on the day it happened
 * @param whom to whom it was said; null when to nobody
 * @param words what was done, or why
 * @param sampleId the result that closes it; null when none does
 */
public record AlertAct(LocalDate on, String whom, String words, UUID sampleId) {
}
