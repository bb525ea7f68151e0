package cl.vertiente.training.people.domain;

/** A test, which has right answers and a score; or a survey, which nobody signs. */
public enum FormKind { TEST, SURVEY }
