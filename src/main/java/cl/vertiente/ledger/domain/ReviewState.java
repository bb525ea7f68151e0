package cl.vertiente.ledger.domain;

/** States of one transaction, as SISREC writes them; without a review it is pending. */
public enum ReviewState { PENDIENTE, APROBADA, OBSERVADA, SUBSANADA, RECHAZADA }
