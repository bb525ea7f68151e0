package cl.vertiente.training.people.domain;

/** When somebody took a test. */
public enum TestMoment { BEFORE, AFTER }
