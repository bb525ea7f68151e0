package cl.vertiente.diagnosis.water.domain;

/** What the norm says of a result. */
public enum Verdict { COMPLIES, EXCEEDS, BELOW, NOT_JUDGED }
