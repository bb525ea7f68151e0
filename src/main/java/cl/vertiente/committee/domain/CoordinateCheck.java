package cl.vertiente.committee.domain;

/**
 * How a position agrees with the outline of its commune: more than two kilometres out is wrong in the source,
 * and without an outline nobody can say.
 */
public enum CoordinateCheck { IN_COMMUNE, BORDER, OUTSIDE_COMMUNE, NOT_CHECKED, NO_COORDINATE }
