package cl.vertiente.committee.domain;

/** Whether the certificate of a board would be taken today: not too old, and the board holds long enough. */
public enum CertificateState { ACCEPTABLE, TOO_OLD, ENDS_SOON, EXPIRED, MISSING }
