package cl.vertiente.agreement.domain;

/** How the executor was chosen: a contest is the rule, a direct award the grounded exception (Ley de Presupuestos, art. 23). */
public enum Selection { CONTEST, DIRECT_AWARD }
