package cl.vertiente.diagnosis.score.domain;

/** The common letters of the region, A being the best. From which value on each is given stands in the table. */
public enum IndexLetter { A, B, C, D }
