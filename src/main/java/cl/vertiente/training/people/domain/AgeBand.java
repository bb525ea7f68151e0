package cl.vertiente.training.people.domain;

/** How old somebody is, no finer than the reports need. Those under 14 need special care, and stand apart. */
public enum AgeBand { UNDER_14, FROM_14_TO_17, FROM_18_TO_29, FROM_30_TO_44, FROM_45_TO_59, FROM_60, NOT_SAID }
