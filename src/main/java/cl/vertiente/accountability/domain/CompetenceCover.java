package cl.vertiente.accountability.domain;

/** Whether somebody of a committee holds a certificate in force. */
public enum CompetenceCover { COVERED, UNCOVERED }
