package cl.vertiente.training.people.domain;

/** A signature drawn on the phone, or the photo of the paper that bears it. */
public enum SignatureKind { DRAWN, PAPER }
