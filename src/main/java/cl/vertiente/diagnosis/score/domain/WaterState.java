package cl.vertiente.diagnosis.score.domain;

/** What the last judged samples of a system say: all within the norm, or the worst level of what is not. */
public enum WaterState { COMPLIES, NOTICE, HIGH, CRITICAL }
