package cl.vertiente.committee.domain;

/** The State's class of an operator (article 106 of Decreto 50). Imported with date and source, never computed. */
public enum Segment { LARGE, MEDIUM, SMALL }
