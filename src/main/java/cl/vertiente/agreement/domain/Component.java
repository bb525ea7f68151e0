package cl.vertiente.agreement.domain;

/** The four components in the programme's order, and the administration that carries them. */
public enum Component { DIAGNOSIS, IMPROVEMENT, DESIGN, TRAINING, ADMINISTRATION }
