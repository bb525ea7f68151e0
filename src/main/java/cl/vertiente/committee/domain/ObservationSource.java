package cl.vertiente.committee.domain;

/** Where an observation comes from: written by hand, an approved visit, or a work that was received. */
public enum ObservationSource { MANUAL, DIAGNOSIS, IMPROVEMENT }
