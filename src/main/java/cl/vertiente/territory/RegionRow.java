package cl.vertiente.territory;

/** A region as a list shows it. */
public record RegionRow(String cut, String name, String officialName, String roman) {
}
