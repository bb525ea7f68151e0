package cl.vertiente.committee.domain;

/** How somebody wants to be reached. */
public enum ContactChannel { WHATSAPP, CALL, EMAIL }
