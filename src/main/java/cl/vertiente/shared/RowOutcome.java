package cl.vertiente.shared;

/** What an import does, or would do, with a row. */
public enum RowOutcome { CREATED, UPDATED, UNCHANGED, REJECTED }
