package cl.vertiente.ledger.domain;

/** How money was paid: transferencia, cheque, vale vista, efectivo, tarjeta. */
public enum PaymentForm { TRANSFER, CHEQUE, CASHIERS_CHEQUE, CASH, CARD }
