package cl.vertiente.accountability.domain;

/** Whether an issued report still is what its issuer says: in force, replaced by a newer one, or taken back. */
public enum IssueState { VALID, SUPERSEDED, REVOKED }
