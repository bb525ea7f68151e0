package cl.vertiente.portfolio.domain;

/** What an initiative does with its object: the first word of its name, as the national investment system asks. */
public enum InitiativeProcess {
    CONSTRUCTION, IMPROVEMENT, EXTENSION, IMPROVEMENT_AND_EXTENSION, REPLACEMENT, CONSERVATION, ENABLING, NORMALISATION, ACQUISITION,
    TRANSFER
}
