package cl.vertiente.portfolio.domain;

/** What kind of work an initiative is. */
public enum Typology {
    NEW_SYSTEM, SYSTEM_EXTENSION, SYSTEM_IMPROVEMENT, WATER_SOURCE, TREATMENT, STORAGE, NETWORK, SANITATION, EQUIPMENT, STUDY, OTHER
}
