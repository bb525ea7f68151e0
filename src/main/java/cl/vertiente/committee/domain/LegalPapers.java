package cl.vertiente.committee.domain;

import java.time.LocalDate;

/**
 * The papers of an organisation; null is unknown.
 *
 * @param personalityNumber number of its legal personality
 * @param communityRegisterNumber its number in the register of community organisations
 */
public record LegalPapers(String personalityNumber, String personalityFolder, LocalDate personalityDate, String communityRegisterNumber) {
}
