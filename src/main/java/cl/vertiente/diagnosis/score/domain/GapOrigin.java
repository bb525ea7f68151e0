package cl.vertiente.diagnosis.score.domain;

/** Whether a rule of the table proposed a gap, or somebody wrote it down. */
public enum GapOrigin { PROPOSED, OWN }
