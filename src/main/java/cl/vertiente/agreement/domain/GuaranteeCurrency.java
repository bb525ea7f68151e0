package cl.vertiente.agreement.domain;

/** In what the amount of a guarantee is written. */
public enum GuaranteeCurrency { CLP, UF }
