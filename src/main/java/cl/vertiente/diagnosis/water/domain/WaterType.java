package cl.vertiente.diagnosis.water.domain;

/** Before or after treatment. The norm judges drinking water only. */
public enum WaterType { RAW, TREATED }
