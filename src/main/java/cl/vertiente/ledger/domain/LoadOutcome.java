package cl.vertiente.ledger.domain;

/** What the load of a workbook does, or would do, with a row. */
public enum LoadOutcome { CREATED, UNCHANGED, REJECTED }
