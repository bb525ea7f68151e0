package cl.vertiente.agreement.domain;

/**
 * How a guarantee stands on a day. Renewed and expired are derived: from the guarantee that renews it, and from its last day.
 */
public enum GuaranteeState { PENDING, IN_FORCE, RENEWED, RETURNED, EXECUTED, EXPIRED, ANNULLED }
