package cl.vertiente.diagnosis.score.domain;

/** How bad a gap is: the first one endangers health or stops the service. What each weighs stands in the table. */
public enum GapSeverity { CRITICAL, HIGH, MEDIUM, LOW }
