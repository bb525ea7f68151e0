package cl.vertiente.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * The outline of a commune as a GeoJSON geometry, WGS84. Without legal value; loaded by an administrator, since the
 * product ships none.
 */
@Entity
@Table(name = "commune_outline")
public class CommuneOutline {

    @Id
    @Column(name = "commune_cut")
    private String communeCut;

    @Column(name = "geometry_json")
    private String geometry;

    private String source;

    protected CommuneOutline() {
    }

    public CommuneOutline(String communeCut, String geometry, String source) {
        this.communeCut = Objects.requireNonNull(communeCut);
        this.geometry = Objects.requireNonNull(geometry);
        this.source = Objects.requireNonNull(source);
    }

    public String geometry() {
        return geometry;
    }

    public String source() {
        return source;
    }
}
