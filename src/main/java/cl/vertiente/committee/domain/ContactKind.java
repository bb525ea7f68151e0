package cl.vertiente.committee.domain;

/** Who answers: a person, whose data are kept with their consent, or an office. */
public enum ContactKind { PERSON, OFFICE }
