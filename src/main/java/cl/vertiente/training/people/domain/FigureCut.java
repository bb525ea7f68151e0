package cl.vertiente.training.people.domain;

/** By what trained people are counted apart: what they are, where they stood on the day of a session, and its month in Chile. */
public enum FigureCut { SEX, AGE, POST, SYSTEM, COMMUNE, AGREEMENT, MONTH }
