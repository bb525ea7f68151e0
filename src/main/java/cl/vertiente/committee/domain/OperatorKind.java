package cl.vertiente.committee.domain;

/** What an operator is by law. */
public enum OperatorKind { COMMITTEE, COOPERATIVE, NEIGHBOURHOOD_COUNCIL, OTHER }
