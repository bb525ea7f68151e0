package cl.vertiente.diagnosis.form.domain;

/** The three ways in which there is no value; none of them is zero. */
public enum MissingKind { NOT_EXISTING, NOT_OBSERVED, NOT_APPLICABLE }
