package cl.vertiente.committee.domain;

/** Whether a list is narrowed to the systems whose board asks for attention: a post has expired or ends soon. */
public enum BoardAttention { DUE }
