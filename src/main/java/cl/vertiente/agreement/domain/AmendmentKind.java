package cl.vertiente.agreement.domain;

/** What an amendment is mainly about; it may change more than one thing. */
public enum AmendmentKind { AMOUNT, TERM, BUDGET, PRODUCTS, INSTALLMENTS }
