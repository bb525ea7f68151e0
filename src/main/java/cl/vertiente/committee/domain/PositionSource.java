package cl.vertiente.committee.domain;

/** Where a position was read. */
public enum PositionSource { REGISTER, PHONE, PAPER, MAP }
