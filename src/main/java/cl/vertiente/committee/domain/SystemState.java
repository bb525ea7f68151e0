package cl.vertiente.committee.domain;

/** Whether a system runs, as the official register says it. */
public enum SystemState { ACTIVE, INACTIVE, MERGED }
