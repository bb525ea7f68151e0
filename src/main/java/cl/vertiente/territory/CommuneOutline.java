package cl.vertiente.territory;

import java.util.Objects;

/**
 * The outline of a commune as a GeoJSON geometry, WGS84. Without legal value; loaded by an administrator, since the product ships none.
 */
public record CommuneOutline(String communeCut, String geometry, String source) {

    public CommuneOutline {
        Objects.requireNonNull(communeCut);
        Objects.requireNonNull(geometry);
        Objects.requireNonNull(source);
    }
}
