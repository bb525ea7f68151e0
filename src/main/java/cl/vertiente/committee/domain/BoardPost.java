package cl.vertiente.committee.domain;

/** The posts of a board. */
public enum BoardPost { PRESIDENT, SECRETARY, TREASURER, DIRECTOR }
