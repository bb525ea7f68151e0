package cl.vertiente.ledger.domain;

/** Kinds of report in SISREC: monthly, monthly without movement, and regularisation of observed transactions. */
public enum RendicionKind { MENSUAL, SIN_MOVIMIENTO, REGULARIZACION }
