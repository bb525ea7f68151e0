package cl.vertiente.training.people.domain;

/** How somebody came to say that another was there. */
public enum MarkSource { LIST, WALK_IN, BY_HAND, IMPORT }
