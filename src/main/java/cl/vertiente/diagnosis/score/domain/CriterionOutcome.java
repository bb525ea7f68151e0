package cl.vertiente.diagnosis.score.domain;

/** Whether a criterion scored, was left out and lowers the coverage, or has nothing to say of this system. */
public enum CriterionOutcome { SCORED, NOT_OBSERVED, NOT_APPLICABLE }
