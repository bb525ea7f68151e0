package cl.vertiente.portfolio.domain;

/** In what the multiplier answers: nominal pesos alone, or in UF of the day of each event beside them. */
public enum MultiplierUnit {
    CLP, UF
}
