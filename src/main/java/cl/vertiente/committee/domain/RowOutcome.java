package cl.vertiente.committee.domain;

/** What an import does, or would do, with a row. */
public enum RowOutcome { CREATED, UPDATED, UNCHANGED, REJECTED }
