package cl.vertiente.diagnosis.score.domain;

/** What a rule looks at: the condition of a part of the works, a parameter of the water, or the score of a criterion. */
public enum GapTrigger { CONDITION, WATER, CRITERION }
