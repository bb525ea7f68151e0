package cl.vertiente.diagnosis.score.domain;

/** Which side of the committee a gap lies on. */
public enum GapDimension { ADMINISTRATIVE, TECHNICAL, ECONOMIC, SOCIAL, WATER_QUALITY }
