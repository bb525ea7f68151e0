package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;

/** What is agreed of an instalment: which milestone it waits for, when and how much. */
public record InstallmentTerms(String milestone, LocalDate plannedOn, Pesos plannedAmount) {
}
