package cl.vertiente.ledger.domain;

/** Why money goes back to the grantor: balance not executed, or an expense rejected. */
public enum RepaymentReason { UNSPENT_BALANCE, REJECTED_EXPENSE }
