package cl.vertiente.diagnosis.score.domain;

/** What the service index judges: the works, those who run them, and what arrives at the tap. */
public enum IndexPart { SYSTEM, OPERATOR, SERVICE }
