package cl.vertiente.diagnosis.water.domain;

/** How a line of a plan of samples stands: enough were taken, its first period still runs, or some are missing. */
public enum SamplingState { MET, IN_COURSE, SHORT }
