package cl.vertiente.committee.domain;

/** How the dwellings that a system serves lie, in the words of the official register. */
public enum SettlementType { CONCENTRATED, SEMI_CONCENTRATED, DISPERSED, BASIC }
