package cl.vertiente.training.people.domain;

/** As the person says it; nobody has to. */
public enum Sex { FEMALE, MALE, OTHER, NOT_SAID }
