package cl.vertiente.territory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as a list shows it. */
@Schema(name = "Region")
public record RegionRow(String cut, String name, String officialName, String roman) {
}
