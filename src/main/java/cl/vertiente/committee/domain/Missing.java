package cl.vertiente.committee.domain;

/** Why a value is not there: three answers that are not the same, and none of them is zero. */
public enum Missing { NOT_EXISTING, NOT_OBSERVED, NOT_APPLICABLE }
