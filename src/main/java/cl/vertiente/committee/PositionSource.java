package cl.vertiente.committee;

/** Where a position was read. */
public enum PositionSource { REGISTER, PHONE, PAPER, MAP }
