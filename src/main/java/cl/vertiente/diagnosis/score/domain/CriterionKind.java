package cl.vertiente.diagnosis.score.domain;

/** How a criterion turns what was observed into a score: bands over a number, a score for each choice, yes or no, the water's verdict. */
public enum CriterionKind { BANDS, CHOICES, FLAG, WATER }
