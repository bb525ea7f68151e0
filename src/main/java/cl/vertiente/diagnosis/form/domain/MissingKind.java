package cl.vertiente.diagnosis.form.domain;

/** Why an answer has no value: three answers that are not the same, and none of them is zero. */
public enum MissingKind { NOT_EXISTING, NOT_OBSERVED, NOT_APPLICABLE }
