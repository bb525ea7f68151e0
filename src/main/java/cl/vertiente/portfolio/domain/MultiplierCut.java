package cl.vertiente.portfolio.domain;

/** By what the figures of the multiplier are parted; the parts of each add up to the whole. */
public enum MultiplierCut {
    AGREEMENT, REGION, COMMUNE, TYPOLOGY, SOURCE, YEAR
}
