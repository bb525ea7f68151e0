package cl.vertiente.administration.domain;

/** Whether an account opens anything. */
public enum AccountState { ACTIVE, INACTIVE, ANONYMISED }
