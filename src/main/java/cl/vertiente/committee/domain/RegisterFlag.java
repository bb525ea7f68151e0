package cl.vertiente.committee.domain;

/** What somebody should look at in a row of a register; it does not keep the row out. */
public enum RegisterFlag {
    /** Another name bears the number too. */
    DUPLICATE_NUMBER,
    /** Another system of the commune has the name too. */
    DUPLICATE_NAME,
    /** More than two kilometres out of its commune. */
    OUTSIDE_COMMUNE,
    /** No outline of the commune is loaded: nobody knows whether it lies there. */
    NOT_CHECKED,
    MISSING_CONNECTIONS,
    MISSING_YEAR,
    /** Zeros where a coordinate belongs. */
    ZERO_COORDINATES,
    /** East and north, or longitude and latitude, in each other's place. */
    SWAPPED_AXES,
    /** Nowhere in Chile. */
    IMPOSSIBLE_COORDINATES,
    /** The forms in which the row gives its place name different places. */
    COORDINATES_DISAGREE,
    /** The RUT is that of another operator, or stands in another row too: one organisation, or one of them is wrong. */
    SHARED_TAX_ID,
    /** A licence that no person has matched with a system yet. */
    MATCH_TO_CONFIRM
}
