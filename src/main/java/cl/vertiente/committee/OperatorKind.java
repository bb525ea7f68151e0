package cl.vertiente.committee;

/** What an operator is by law. */
public enum OperatorKind { COMMITTEE, COOPERATIVE, NEIGHBOURHOOD_COUNCIL, OTHER }
