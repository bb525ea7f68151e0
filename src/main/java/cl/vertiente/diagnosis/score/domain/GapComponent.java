package cl.vertiente.diagnosis.score.domain;

/** What attends a gap: a component of the programme, or somebody else to whom it is referred. */
public enum GapComponent { IMPROVEMENT, DESIGN, TRAINING, REFER }
