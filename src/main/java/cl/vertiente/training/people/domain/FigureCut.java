package cl.vertiente.training.people.domain;

/** By what trained people are counted apart: what they are, and where they stood on the day of a session. */
public enum FigureCut { SEX, AGE, POST, SYSTEM, COMMUNE, AGREEMENT }
