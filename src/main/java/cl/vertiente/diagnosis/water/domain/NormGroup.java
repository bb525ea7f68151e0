package cl.vertiente.diagnosis.water.domain;

/** The types of parameters of NCh 409/1 that are in use here. */
public enum NormGroup { MICROBIOLOGY, HEALTH, ORGANOLEPTIC, DISINFECTION }
