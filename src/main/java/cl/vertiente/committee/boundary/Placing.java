package cl.vertiente.committee.boundary;

import cl.vertiente.committee.boundary.WaterSystemRequest.PositionRequest;
import cl.vertiente.committee.domain.CoordinateCheck;
import cl.vertiente.committee.domain.DatumShifts;
import cl.vertiente.committee.domain.PlaceCheck;
import cl.vertiente.committee.domain.PlaceChecks;
import cl.vertiente.committee.domain.Position;
import cl.vertiente.committee.domain.PositionSource;
import cl.vertiente.committee.domain.Utm;
import cl.vertiente.shared.Invalid;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Makes a position of what was measured, read on a paper or picked on the map, held against the outline of its commune. */
@ApplicationScoped
public class Placing implements PlaceChecks {

    private static final String WGS84 = "WGS84";

    @Inject
    private Communes communes;

    @Inject
    private DatumShifts shifts;

    Position position(String communeCut, PositionRequest asked) {
        if (asked.source() == PositionSource.REGISTER) {
            throw new Invalid("committee.position.source.register", "/position/source");
        }
        boolean metres = asked.easting() != null || asked.northing() != null || asked.utmZone() != null;
        boolean degrees = asked.latitude() != null || asked.longitude() != null;
        if (metres == degrees) {
            throw new Invalid("committee.position.one-form", "/position");
        }
        var datum = asked.datum() == null ? WGS84 : asked.datum();
        if (metres) {
            if (asked.easting() == null || asked.northing() == null || asked.utmZone() == null) {
                throw new Invalid("committee.position.metres", "/position/easting");
            }
            var utm = new Utm(asked.utmZone(), asked.easting(), asked.northing());
            return datum.equals(WGS84) ? measured(communeCut, utm.degrees(), utm, asked) : converted(communeCut, utm, datum, asked);
        }
        if (asked.latitude() == null || asked.longitude() == null || !datum.equals(WGS84)) {
            throw new Invalid("committee.position.degrees-missing", "/position/latitude");
        }
        var place = new Utm.Degrees(asked.latitude(), asked.longitude());
        return measured(communeCut, place, place.inOwnZone(), asked);
    }

    @Override
    public CoordinateCheck check(String communeCut, BigDecimal latitude, BigDecimal longitude) {
        return PlaceCheck.of(new LoadedOutlines(communes).kmOutside(communeCut, new Utm.Degrees(latitude, longitude))).check();
    }

    private Position measured(String communeCut, Utm.Degrees place, Utm utm, PositionRequest asked) {
        var km = new LoadedOutlines(communes).kmOutside(communeCut, place);
        return Position.measured(place, utm, WGS84, asked.source(), asked.accuracyMetres(), PlaceCheck.of(km));
    }

    /** By the parameters of its stretch of the country; where there are none it stays as the paper has it, on no map. */
    private Position converted(String communeCut, Utm utm, String datum, PositionRequest asked) {
        return shifts.of(datum, utm.degrees().latitude()).map(shift -> {
            var place = utm.degrees(shift);
            var km = new LoadedOutlines(communes).kmOutside(communeCut, place);
            return Position.measured(place, utm, datum, asked.source(), shift.accuracyOf(asked.accuracyMetres()), PlaceCheck.of(km));
        }).orElseGet(() -> Position.onOldPaper(utm, datum, asked.source(), asked.accuracyMetres()));
    }
}
