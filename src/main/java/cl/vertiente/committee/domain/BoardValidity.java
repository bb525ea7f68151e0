package cl.vertiente.committee.domain;

/** How long a membership of a board still holds: a regional government asks for one that is not about to end. */
public enum BoardValidity { VALID, ENDS_SOON, EXPIRED, ENDED, RENEWED }
