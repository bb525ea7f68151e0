package cl.vertiente.committee.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Where a system stands. The papers ask for UTM with its zone (<i>huso</i>), and the border between zones 18 and 19 runs
 * through the programme's communes: each point keeps the zone it was given in. Degrees are WGS84.
 */
@Embeddable
public class Position {

    private static final double SAME_METRES = 2;

    @Column(name = "lat")
    private BigDecimal latitude;

    @Column(name = "lon")
    private BigDecimal longitude;

    @Column(name = "utm_zone")
    private Integer utmZone;

    private BigDecimal easting;

    private BigDecimal northing;

    private String datum;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_source")
    private PositionSource source;

    @Column(name = "accuracy_m")
    private Integer accuracyMetres;

    @Enumerated(EnumType.STRING)
    @Column(name = "coordinate_check")
    private CoordinateCheck check = CoordinateCheck.NO_COORDINATE;

    @Column(name = "km_outside")
    private BigDecimal kmOutside;

    protected Position() {
    }

    private Position(BigDecimal latitude, BigDecimal longitude, int utmZone, BigDecimal easting, BigDecimal northing) {
        if (easting.compareTo(northing) > 0) {
            throw new IllegalArgumentException("easting and northing are swapped");
        }
        this.latitude = Objects.requireNonNull(latitude);
        this.longitude = Objects.requireNonNull(longitude);
        this.utmZone = utmZone;
        this.easting = easting;
        this.northing = northing;
        this.datum = "WGS84";
        this.source = PositionSource.REGISTER;
    }

    public static Position unknown() {
        return new Position();
    }

    /** As the official register has it; it gives no accuracy. */
    public static Position ofRegister(BigDecimal latitude, BigDecimal longitude, int utmZone, BigDecimal easting, BigDecimal northing,
            CoordinateCheck check, BigDecimal kmOutside) {
        var position = new Position(latitude, longitude, utmZone, easting, northing);
        position.check = Objects.requireNonNull(check);
        position.kmOutside = kmOutside;
        return position;
    }

    /** As somebody measured or read it: a register does not replace it. */
    public static Position measured(Utm.Degrees degrees, Utm utm, String datum, PositionSource source, Integer accuracyMetres,
            PlaceCheck checked) {
        var position = new Position(degrees.latitude(), degrees.longitude(), utm.zone(), utm.easting(), utm.northing());
        position.datum = Objects.requireNonNull(datum);
        position.source = Objects.requireNonNull(source);
        position.accuracyMetres = accuracyMetres;
        position.check = checked.check();
        position.kmOutside = checked.kmOutside();
        return position;
    }

    /** Metres of a paper in an older datum that nobody published how to convert: kept as they are, on no map. */
    public static Position onOldPaper(Utm utm, String datum, PositionSource source, Integer accuracyMetres) {
        var position = new Position();
        position.utmZone = utm.zone();
        position.easting = utm.easting();
        position.northing = utm.northing();
        position.datum = Objects.requireNonNull(datum);
        position.source = Objects.requireNonNull(source);
        position.accuracyMetres = accuracyMetres;
        position.check = CoordinateCheck.NOT_CHECKED;
        return position;
    }

    /** Whether a register may say where the system stands: nobody measured it. */
    boolean isOfRegister() {
        return source == null || source == PositionSource.REGISTER;
    }

    /** The same place to the metre, checked with the same result. */
    boolean isSameAs(Position other) {
        return latitude != null && other.latitude != null && check == other.check
                && new Utm.Degrees(latitude, longitude).metresTo(new Utm.Degrees(other.latitude, other.longitude)) < SAME_METRES;
    }

    boolean isKnown() {
        return latitude != null;
    }

    public PositionView view() {
        return new PositionView(latitude, longitude, utmZone, easting, northing, datum, source, accuracyMetres, check, kmOutside);
    }
}
