package cl.vertiente.diagnosis.water.domain;

/** Who measured: an engineer with a kit, or a laboratory. Only the second counts as compliance. */
public enum SampleMethod { FIELD, LABORATORY }
