package cl.vertiente.improvement.domain;

/** Who keeps the goods when the agreement ends, as the agreement says (Ley de Presupuestos, art. 26). */
public enum GoodsDestination { COMMITTEE, MUNICIPALITY, REGIONAL_GOVERNMENT, EXECUTOR, OTHER }
