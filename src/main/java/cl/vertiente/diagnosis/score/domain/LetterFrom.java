package cl.vertiente.diagnosis.score.domain;

import java.math.BigDecimal;

/** From which value on, itself included, a letter is given. */
public record LetterFrom(IndexLetter letter, BigDecimal from) {
}
